package org.scrutinyassistant.packs.importing;

/** How many facts of a section a pack added, changed and left as they stood. */
public record SectionCount(String section, int added, int changed, int leftAlone) {

    @Override
    public String toString() {
        return section + ": " + added + " added, " + changed + " changed, " + leftAlone + " left alone";
    }
}
