package org.scrutinyassistant.app.service;

import tools.jackson.databind.JsonNode;

/** What the service said to one request. */
record Heard(int status, String type, JsonNode body) {

    String outcome() {
        return body.path("outcome").asString("");
    }

    String text() {
        return body.path("text").asString("");
    }

    int sources() {
        return body.path("sources").size();
    }

    /** Returns how much an import added and changed in all. */
    int stored() {
        int stored = 0;
        for (JsonNode section : body.path("sections")) {
            stored += section.path("added").asInt() + section.path("changed").asInt();
        }
        return stored;
    }
}
