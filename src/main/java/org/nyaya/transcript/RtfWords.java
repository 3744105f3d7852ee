package org.nyaya.transcript;

import java.util.Map;
import java.util.Set;

/** Control words of RTF, by what they do (Rich Text Format Specification 1.9.1). */
final class RtfWords {

    /** Groups whose text is not of the document. */
    static final Set<String> SKIPPED =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "filetbl",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "ftnsep",
                    "ftnsepc",
                    "ftncn",
                    "aftnsep",
                    "aftnsepc",
                    "aftncn",
                    "xe",
                    "tc",
                    "rxe",
                    "private",
                    "sp",
                    "sn",
                    "sv",
                    "shprslt",
                    "nonshppict",
                    "revtbl",
                    "listtable",
                    "fldinst",
                    "bkmkstart",
                    "bkmkend",
                    "atrfstart",
                    "atrfend",
                    "do",
                    "themedata");

    static final Set<String> PICTURES = Set.of("pict", "object");
    static final Set<String> COMMENTS = Set.of("annotation", "atnid", "atnauthor");

    /** Groups that old programs skip and whose text is shown all the same. */
    static final Set<String> SHOWN =
            Set.of("ud", "shpinst", "shppict", "footnote", "fldrslt", "shptxt", "pntext");

    static final Map<String, String> CHARACTERS =
            Map.ofEntries(
                    Map.entry("emdash", "—"),
                    Map.entry("endash", "–"),
                    Map.entry("lquote", "‘"),
                    Map.entry("rquote", "’"),
                    Map.entry("ldblquote", "“"),
                    Map.entry("rdblquote", "”"),
                    Map.entry("bullet", "•"),
                    Map.entry("emspace", "\u2003"),
                    Map.entry("enspace", "\u2002"),
                    Map.entry("qmspace", "\u2005"),
                    Map.entry("zwj", "\u200d"),
                    Map.entry("zwnj", "\u200c"),
                    Map.entry("ltrmark", "\u200e"),
                    Map.entry("rtlmark", "\u200f"),
                    Map.entry("tab", "\t"),
                    Map.entry("~", "\u00a0"),
                    Map.entry("_", "\u2011"));

    private RtfWords() {}
}
