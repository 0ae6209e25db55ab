package org.scrutinyassistant.app.demo;

import java.util.ArrayList;
import java.util.List;

/** A run of pages that begins on a right-hand page, so that a blank page follows an odd number of pages. */
record Section(String name, int firstPage, List<String> pages) {

    private static final String BLANK = "This page is intentionally left blank\n";

    Section {
        pages = even(pages);
    }

    int nextPage() {
        return firstPage + pages.size();
    }

    String range() {
        return "(Pages " + firstPage + " - " + (nextPage() - 1) + ")";
    }

    List<String> numbered() {
        List<String> numbered = new ArrayList<>();
        for (String page : pages) {
            numbered.add(page.strip() + "\n\nPage " + (firstPage + numbered.size()) + "\n");
        }
        return numbered;
    }

    private static List<String> even(List<String> pages) {
        List<String> even = new ArrayList<>(pages);
        if (even.size() % 2 == 1) {
            even.add(BLANK);
        }
        return List.copyOf(even);
    }
}
