package org.scrutinyassistant.email.writing;

/** A personal address with the words that say what it does. */
record FootLink(String words, String address) {

    String plain() {
        return words + ":\n" + address;
    }
}
