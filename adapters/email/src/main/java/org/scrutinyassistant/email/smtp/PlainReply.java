package org.scrutinyassistant.email.smtp;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a refusal without an enhanced code is about, by its words; addresses in it are no words. */
final class PlainReply {

    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]+[245]\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|\\S+@\\S+|https?://\\S+");
    private static final Pattern SIZE = words("too (large|big)|message size|size limit|mail size");
    private static final Pattern FULL = words("(mail|in)box( is)? full|full (mail|in)box|over ?quota|quota exceeded");
    private static final Pattern SENDER = words(
            "senders?('s)?( e-?mail)? (verif(y|ication)|address|domain|rejected|denied|refused|not|is not)|bad sender");
    private static final Pattern NOBODY = words(
            "unknown|no such|no mailbox|(does not|doesn't|doesnt|not) exist|no longer|invalid (recipient|mailbox|user|address)"
                    + "|(mailbox )?name not allowed|mailbox unavailable"
                    + "|(mailbox|user|recipient|account|address) not (found|listed|authori[sz]ed|allowed|known)");
    private static final Pattern SERVICE = words("relay(ing)?|authenticat(e|ed|ion)|authori[sz]ed|auth|log ?in"
            + "|(black|block|deny)[ -]?list(ed)?|blocked|listed|dnsbl|rbl|spam|reputation|policy|spf|dkim|dmarc|ptr"
            + "|reverse dns|rdns|helo|ehlo|client host|access denied|not (permitted|allowed|accepted from)");
    private static final int TOO_MUCH = 552;

    private PlainReply() {}

    static boolean full(Reply reply) {
        String said = words(reply);
        return said != null
                && (FULL.matcher(said).find()
                        || (reply.code() == TOO_MUCH
                                && !SIZE.matcher(said).find()
                                && !NOBODY.matcher(said).find()));
    }

    /** Returns whether it is this service that is refused, whoever the mail is for. */
    static boolean ofThisService(Reply reply) {
        String said = words(reply);
        return said != null
                && !full(reply)
                && (SENDER.matcher(said).find()
                        || (!NOBODY.matcher(said).find()
                                && SERVICE.matcher(said).find()));
    }

    /** Returns whether there is nobody whom the mail could be for. */
    static boolean ofNobody(Reply reply) {
        String said = words(reply);
        return said != null && NOBODY.matcher(said).find();
    }

    /** Returns what a reply says without the addresses in it. */
    static String withoutAddresses(Reply reply) {
        return ADDRESS.matcher(reply.line()).replaceAll(" ");
    }

    private static @Nullable String words(Reply reply) {
        return ENHANCED.matcher(reply.line()).find() ? null : withoutAddresses(reply);
    }

    private static Pattern words(String either) {
        return Pattern.compile("\\b(" + either + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
