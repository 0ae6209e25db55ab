package org.scrutinyassistant.teams.connector;

/** The bot's app as registered with Microsoft; the tenant is empty for a multi-tenant app. */
public record AppRegistration(String id, String password, String tenant) {

    @Override
    public String toString() {
        return "AppRegistration[id=%s, tenant=%s]".formatted(id, tenant);
    }
}
