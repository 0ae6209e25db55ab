package org.scrutinyassistant.scheduler.notice;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;

/**
 * What the rule of a kind promises to its words.
 *
 * @param stages the stages without their numbers: {@code days-before} for {@code 7-days-before}
 * @param says the names of the values it may give; the words leave out a sentence whose value is missing
 */
public record NoticeSpec(NoticeKind kind, Set<String> stages, Set<String> says) {

    public NoticeSpec {
        stages = Set.copyOf(stages);
        says = Set.copyOf(says);
    }

    /** Returns the stage without its numbers, under which its words are written. */
    public static String withoutNumbers(String stage) {
        return Arrays.stream(stage.split("-"))
                .filter(piece -> piece.isEmpty() || !piece.chars().allMatch(Character::isDigit))
                .collect(joining("-"));
    }
}
