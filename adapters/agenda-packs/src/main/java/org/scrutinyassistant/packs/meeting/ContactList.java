package org.scrutinyassistant.packs.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Contact;

/** Reads the officers to ask, as the front sheet lists them: role, name, telephone, email, each on a line or together. */
final class ContactList {

    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:lead |officer )?contacts?(?: officers?| details)?:?\\s*");
    private static final Pattern INLINE =
            Pattern.compile("(?i)(?:.*\\b)?(?:contact(?: officer)?|ask for|clerk):\\s*(.*)");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?i)(?:tel(?:ephone)?(?: no)?[.:]*\\s*)+:?\\s*(\\+?[\\d() ]{9,})");
    private static final Pattern EMAIL = Pattern.compile("([\\w.'+-]+@[\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern LABELS = Pattern.compile("(?i)\\b(?:tel(?:ephone)?|e-?mail|mobile)\\b[.:]*|^name:");
    private static final Pattern NAME_THEN_ROLE =
            Pattern.compile("([^,(–]+?)(?:,\\s*|\\s+[-–]\\s+|\\s*\\()([^)]+)\\)?");

    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:officer|manager|clerk|head of|director|advis[eo]r|co-?ordinator|assistant|services|team)\\b.*");

    private final List<Contact> contacts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean named;
    private @Nullable String telephone;
    private @Nullable String email;

    List<Contact> read(FrontSheet front) {
        List<String> listed = front.after(HEADING);
        named = listed.isEmpty();
        (named ? inline(front.lines()) : listed).forEach(this::add);
        close();
        return List.copyOf(contacts);
    }

    private static List<String> inline(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = INLINE.matcher(line);
            if (matcher.matches()) {
                found.add(matcher.group(1));
            } else if (!found.isEmpty()) {
                found.add(line);
            }
        }
        return mended(found);
    }

    /** An address torn over lines, "name@council" then ".example", becomes one. */
    private static List<String> mended(List<String> lines) {
        String text = String.join("\n", lines).replaceAll("(@[\\w.-]+)\\n(\\.[\\w.]+)", "$1$2");
        return text.lines().toList();
    }

    private void add(String line) {
        Matcher phone = TELEPHONE.matcher(line);
        Matcher address = EMAIL.matcher(line);
        boolean hasPhone = phone.find();
        boolean hasAddress = address.find();
        String rest = LABELS.matcher(address.replaceAll("").replace(hasPhone ? phone.group() : "\n", ""))
                .replaceAll("")
                .strip();
        if (!rest.isEmpty()) {
            if (telephone != null || email != null) {
                close();
            }
            words.add(rest);
        }
        telephone = hasPhone ? phone.group(1).strip() : telephone;
        address.reset();
        email = hasAddress && address.find() ? address.group(1) : email;
    }

    private void close() {
        if (!words.isEmpty() && (telephone != null || email != null)) {
            contacts.add(contact());
        }
        words.clear();
        telephone = null;
        email = null;
    }

    private Contact contact() {
        if (words.size() > 1 && named) {
            String second = words.get(1);
            return new Contact(ROLE.matcher(second).matches() ? second : null, words.get(0), telephone, email);
        }
        if (words.size() > 1) {
            String role = words.get(words.size() - 2);
            String name = words.get(words.size() - 1);
            boolean nameFirst =
                    ROLE.matcher(name).matches() && !ROLE.matcher(role).matches();
            return nameFirst ? new Contact(name, role, telephone, email) : new Contact(role, name, telephone, email);
        }
        Matcher parts = NAME_THEN_ROLE.matcher(words.get(0));
        return parts.matches()
                ? new Contact(parts.group(2), parts.group(1), telephone, email)
                : new Contact(null, words.get(0), telephone, email);
    }
}
