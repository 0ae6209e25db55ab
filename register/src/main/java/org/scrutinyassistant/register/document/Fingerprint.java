package org.scrutinyassistant.register.document;

/** A file by its name and the SHA-256 of its bytes in lower-case hexadecimal. */
public record Fingerprint(String name, String sha256) {}
