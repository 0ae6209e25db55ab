package org.scrutinyassistant.packs.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.scrutinyassistant.register.document.Fingerprint;

/** Knows a file by the hash of its bytes. */
final class FileHash {

    private FileHash() {}

    static Fingerprint of(String fileName, byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Fingerprint(fileName, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
