package org.scrutinyassistant.register.holiday;

/** The parts of the United Kingdom that keep bank holidays of their own. */
public enum Nation {
    ENGLAND_AND_WALES("eng"),
    SCOTLAND("sct"),
    NORTHERN_IRELAND("nir");

    private final String code;

    Nation(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
