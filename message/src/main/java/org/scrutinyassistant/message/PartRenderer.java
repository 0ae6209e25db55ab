package org.scrutinyassistant.message;

/** How one channel shows each kind of {@link Part}. */
public interface PartRenderer<R> {

    R text(Text text);

    R facts(Facts facts);

    R table(Table table);

    R chart(LineChart chart);

    R form(Form form);
}
