package org.scrutinyassistant.app.demo;

import java.util.Locale;

/** The template of one pack and which meeting it is for, counted from the next one: -1 is the last. */
record PackTemplate(String file, int meeting) {

    DemoPack fill(DemoCommittee committee, OwnMeeting own) {
        String filled =
                new PackFields(committee, own).fill(committee.templates().read(file));
        return new DemoPack(name(committee, own), Pages.of(filled).print());
    }

    private static String name(DemoCommittee committee, OwnMeeting own) {
        String title = committee.word("name").toLowerCase(Locale.UK).replaceAll("[^a-z]+", "-");
        return own.date(0) + "-" + title + ".txt";
    }
}
