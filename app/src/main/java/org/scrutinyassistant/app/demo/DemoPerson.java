package org.scrutinyassistant.app.demo;

import java.util.List;

/**
 * An office of the invented council that is told of things.
 *
 * @param role as it is written outside the program
 * @param head the name of the office that answers for it; empty for none
 * @param digest from which time of day it wants what is not urgent together; empty for each as it comes
 * @param follows references of indicators
 */
public record DemoPerson(
        String name,
        String role,
        List<String> committees,
        String email,
        String head,
        String digest,
        List<String> follows) {

    public DemoPerson {
        committees = List.copyOf(committees);
        follows = List.copyOf(follows);
    }
}
