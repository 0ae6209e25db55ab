package org.scrutinyassistant.app.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The offices of the invented council, those who answer for others first, and what they lead on. */
public final class DemoOffices {

    private static final String SEPARATOR = ";";
    private static final Templates SHARED = new Templates("shared");

    private DemoOffices() {}

    public static List<DemoPerson> people() {
        return rows("people.csv").map(DemoOffices::person).toList();
    }

    public static List<DemoLead> leads() {
        return rows("leads.csv")
                .map(cells -> new DemoLead(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static DemoPerson person(String[] cells) {
        List<String> committees = words(cells[2])
                .map(folder -> DemoCommittee.load(folder).word("name"))
                .toList();
        return new DemoPerson(
                cells[0],
                cells[1],
                committees,
                cells[3],
                cells[4],
                cells[5],
                words(cells[6]).toList());
    }

    private static Stream<String[]> rows(String file) {
        return SHARED.read(file).lines().skip(1).map(line -> line.split(SEPARATOR, -1));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",", -1)).filter(word -> !word.isBlank());
    }
}
