package org.scrutinyassistant.message;

/** One block of a {@link Message}; every channel must be able to render each kind. */
public sealed interface Part permits Text, Facts, Table, LineChart, Form {

    /** Returns the block in plain words, complete without any picture. */
    String plain();

    /** Hands this block to the method of {@code renderer} that knows its kind. */
    <R> R render(PartRenderer<R> renderer);
}
