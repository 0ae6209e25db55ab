package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two names that were printed sideways and came out in shreds, put together again: whoever stands first, then the other. */
record RotatedNames(@Nullable String first, @Nullable String second) {

    static RotatedNames of(List<String> shreds) {
        StringBuilder letters = new StringBuilder();
        List<Integer> joints = new ArrayList<>();
        for (String shred : shreds) {
            if (joins(letters, shred)) {
                joints.add(letters.length());
            }
            letters.append(shred);
        }
        String whole = letters.toString();
        for (int i = joints.size() - 1; i >= 0; i--) {
            String first = tidy(whole.substring(0, joints.get(i)));
            String second = tidy(whole.substring(joints.get(i)));
            if (first.contains(" ") && second.contains(" ")) {
                return new RotatedNames(first, second);
            }
        }
        String only = tidy(whole);
        return new RotatedNames(only.isEmpty() ? null : only, null);
    }

    private static boolean joins(StringBuilder before, String shred) {
        return !before.isEmpty()
                && !shred.isEmpty()
                && Character.isUpperCase(shred.charAt(0))
                && Character.isLetter(before.charAt(before.length() - 1));
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
