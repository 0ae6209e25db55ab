package org.scrutinyassistant.teams.refusal;

import java.util.Locale;

/** Every reason for which a request from Teams is turned away, with its HTTP status. */
public enum Refusal {
    TOO_LARGE(413, "The activity is too large"),
    NOT_AN_ACTIVITY(400, "The request is not an activity"),
    NOT_SET_UP(403, "Teams is not set up here"),
    NOT_LOOPBACK(403, "Without an app id only this machine may call"),
    NO_TOKEN(401, "The request carries no bearer token"),
    MALFORMED_TOKEN(401, "The bearer token can't be read"),
    WRONG_ISSUER(401, "The token was not issued by the Bot Connector"),
    NO_EXPIRY(401, "The token never expires"),
    EXPIRED(401, "The token is not valid at this time"),
    WRONG_SIGNATURE(401, "The token's signature does not hold"),
    UNKNOWN_KEY(401, "The token is signed with an unknown key"),
    OTHER_BOT(403, "The token belongs to another bot"),
    WRONG_AUDIENCE(403, "The token is meant for another bot"),
    NOT_ENDORSED(403, "The token's key is not endorsed for this channel"),
    WRONG_SERVICE_URL(403, "The token is for another serviceUrl"),
    SERVICE_NOT_ALLOWED(403, "Replies to this serviceUrl are not allowed"),
    KEYS_UNAVAILABLE(503, "The Bot Connector's keys can't be read at the moment");

    private final int status;
    private final String words;

    Refusal(int status, String words) {
        this.status = status;
        this.words = words;
    }

    /** Returns the HTTP status that answers the request. */
    public int status() {
        return status;
    }

    /** Returns the reason as one line. */
    public String words() {
        return words;
    }

    /** Returns the reason as a tag of a counter, such as {@code too-large}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
