package org.scrutinyassistant.email;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** Takes a finished mail to its one recipient; whatever goes wrong is an outcome, never an exception. */
public interface Post {

    Outcome deliver(MimeMessage mail, InternetAddress to);
}
