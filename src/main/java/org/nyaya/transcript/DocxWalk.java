package org.nyaya.transcript;

import java.util.Set;

/**
 * Goes through the elements of a Word document and sees through those that wrap others: tracked
 * changes, of which what was put in stays and what was taken out goes; content controls; and
 * alternatives for programs of different age, of which one is taken.
 */
final class DocxWalk {

    /** Takes the elements that are not seen through. */
    interface Visitor {
        void at(String name) throws Unreadable;
    }

    private final Set<Warning> warnings;

    DocxWalk(Set<Warning> warnings) {
        this.warnings = warnings;
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    /** Shows a visitor what stands in the element at which the walk is. */
    void each(Xml xml, Visitor visitor) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            String name = xml.name();
            switch (name) {
                case "del", "moveFrom" -> warn(Warning.CHANGES_ACCEPTED);
                case "ins", "moveTo" -> {
                    warn(Warning.CHANGES_ACCEPTED);
                    each(xml, visitor);
                }
                case "customXml", "smartTag" -> each(xml, visitor);
                case "sdt" -> eachOfControl(xml, visitor);
                case "mc:AlternateContent" -> eachOfAlternative(xml, visitor);
                default -> visitor.at(name);
            }
        }
    }

    /** What a person put into a content control; the invitation to do so is left out. */
    private void eachOfControl(Xml xml, Visitor visitor) throws Unreadable {
        boolean isFilled = true;
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("sdtPr")) {
                int properties = xml.depth();
                while (xml.child(properties)) {
                    isFilled &=
                            !xml.name().equals("showingPlcHdr")
                                    || !DocxProperties.isOn(xml.attribute("val", "1"));
                }
            } else if (xml.name().equals("sdtContent") && isFilled) {
                each(xml, visitor);
            }
        }
    }

    private void eachOfAlternative(Xml xml, Visitor visitor) throws Unreadable {
        boolean taken = false;
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (!taken && (xml.name().equals("mc:Choice") || xml.name().equals("mc:Fallback"))) {
                taken = true;
                each(xml, visitor);
            }
        }
    }
}
