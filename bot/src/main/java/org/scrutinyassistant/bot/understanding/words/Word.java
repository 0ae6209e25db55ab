package org.scrutinyassistant.bot.understanding.words;

/**
 * One word of a text.
 *
 * @param text the word as written
 * @param form lower case, singular, without possessive: what is compared
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
public record Word(String text, String form, int start, int end) {

    public Word as(String otherForm) {
        return new Word(text, otherForm, start, end);
    }

    public boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    public boolean hasDigit() {
        return form.chars().anyMatch(Character::isDigit);
    }
}
