package org.scrutinyassistant.email.smtp;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.email.EmailSettings;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of the settings, with an end to every wait and encryption wherever it is offered. */
final class MailServer {

    private final JavaMailSenderImpl server;
    private final Properties properties;
    private final String protocol;
    private final Counter connections;

    MailServer(JavaMailSenderImpl server, EmailSettings settings, MeterRegistry metrics) {
        this.server = server;
        this.protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
        this.properties = properties(server, settings);
        this.connections = Counter.builder("scrutiny.notices.smtp.connections")
                .description("Connections opened to the mail server")
                .register(metrics);
    }

    /** Opens a connection with a socket of the plug. */
    SMTPTransport dial(Plug plug) throws MessagingException {
        connections.increment();
        Properties plugged = new Properties();
        plugged.put("mail." + protocol + ".socketFactory", plug);
        plugged.put("mail." + protocol + ".socketFactory.fallback", "false");
        plugged.putAll(properties);
        SMTPTransport transport = (SMTPTransport) Session.getInstance(plugged).getTransport(protocol);
        String user = blankless(server.getUsername());
        transport.connect(server.getHost(), server.getPort(), user, blankless(server.getPassword()));
        return transport;
    }

    private Properties properties(JavaMailSenderImpl server, EmailSettings settings) {
        String all = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put(
                all + "connectiontimeout",
                Long.toString(settings.connectTimeout().toMillis()));
        properties.put(all + "timeout", Long.toString(settings.replyTimeout().toMillis()));
        properties.put(
                all + "writetimeout", Long.toString(settings.replyTimeout().toMillis()));
        properties.put(all + "quitwait", "false");
        properties.put(all + "starttls.enable", Boolean.toString(!onThisMachine(server.getHost())));
        if (blankless(server.getUsername()) != null) {
            properties.put(all + "auth", "true");
        }
        properties.putAll(server.getJavaMailProperties());
        return properties;
    }

    private static boolean onThisMachine(@Nullable String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
