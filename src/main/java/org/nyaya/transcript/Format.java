package org.nyaya.transcript;

/** What kind of file a draft was read from. */
public enum Format {
    TEXT,
    MARKDOWN,
    DOCX,
    ODT,
    RTF,
    PDF,
    HTML,
    VTT,
    SRT,
    OTRANSCRIBE,
    WHISPER
}
