package org.scrutinyassistant.email.writing;

import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.notice.Notice;

/** The identifiers in a mail's headers: the same whenever it is sent again, and one thread for each subject. */
record Identity(String domain) {

    static Identity of(InternetAddress sender) {
        String address = sender.getAddress();
        return new Identity(address.substring(address.lastIndexOf('@') + 1));
    }

    String message(Dispatch dispatch) {
        return "<" + dispatch.id() + "@" + domain + ">";
    }

    String picture(Dispatch dispatch, int number) {
        return "chart-" + number + "." + dispatch.id() + "@" + domain;
    }

    /** Returns what the mails about one subject to one person have in common, if this is about one. */
    Optional<String> thread(Dispatch dispatch) {
        List<Subject> subjects = Stream.of(dispatch.notices())
                .flatMap(List::stream)
                .map(Notice::raised)
                .map(raised -> raised.key().subject())
                .distinct()
                .toList();
        return subjects.size() == 1
                ? Optional.of("<about-" + plain(subjects.get(0)) + ".person-"
                        + dispatch.to().id() + "@" + domain + ">")
                : Optional.empty();
    }

    private static String plain(Subject subject) {
        return subject.toString().replaceAll("[^A-Za-z0-9-]", ".");
    }
}
