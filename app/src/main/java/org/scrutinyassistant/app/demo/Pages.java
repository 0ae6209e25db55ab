package org.scrutinyassistant.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of a pack: front pages, counted but printed without a number, then sections that print theirs. */
record Pages(Section front, List<Section> sections) {

    /** The line of a template at which a page ends. */
    static final String BREAK = "@page";

    private static final Pattern PAGE = Pattern.compile("(?m)^" + BREAK + "$");
    private static final Pattern SECTION = Pattern.compile("(?m)^@section ");
    private static final String FORM_FEED = "\f";

    Pages {
        sections = List.copyOf(sections);
    }

    static Pages of(String text) {
        String[] parts = SECTION.split(text);
        Section front = new Section("front", 1, pages(parts[0]));
        List<Section> sections = new ArrayList<>();
        int next = front.nextPage();
        for (String part : List.of(parts).subList(1, parts.length)) {
            Section section = section(part, next);
            sections.add(section);
            next = section.nextPage();
        }
        return new Pages(front, sections);
    }

    String print() {
        List<String> all = new ArrayList<>(front.pages());
        sections.forEach(section -> all.addAll(section.numbered()));
        String printed = String.join(FORM_FEED, all);
        for (Section section : sections) {
            printed = printed.replace("{pages " + section.name() + "}", section.range());
        }
        return printed;
    }

    private static Section section(String part, int firstPage) {
        int end = part.indexOf('\n');
        return new Section(part.substring(0, end).strip(), firstPage, pages(part.substring(end + 1)));
    }

    private static List<String> pages(String text) {
        return PAGE.splitAsStream(text).map(page -> page.strip() + "\n").toList();
    }
}
