package org.scrutinyassistant.register.agenda;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** One item before a meeting; of an exempt one nothing but the title and the reason. */
@Entity
public class AgendaItem extends Fact {

    private @Nullable LocalDate meetingDate;

    private Integer position;

    private String number;

    private String title;

    private @Nullable String pages;

    private @Nullable String description;

    private boolean exempt;

    private @Nullable String exemptReason;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    public AgendaItem(
            Placed placed,
            @Nullable LocalDate meetingDate,
            Integer position,
            String number,
            String title,
            @Nullable String pages,
            @Nullable String description,
            boolean exempt,
            @Nullable String exemptReason) {
        super(placed);
        this.meetingDate = meetingDate;
        this.position = position;
        this.number = number;
        this.title = title;
        this.pages = pages;
        this.description = description;
        this.exempt = exempt;
        this.exemptReason = exemptReason;
    }

    public @Nullable LocalDate meetingDate() {
        return meetingDate;
    }

    public Integer position() {
        return position;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public @Nullable String pages() {
        return pages;
    }

    public @Nullable String description() {
        return description;
    }

    public boolean exempt() {
        return exempt;
    }

    public @Nullable String exemptReason() {
        return exemptReason;
    }

    @Override
    public String identity() {
        return meetingDate + "|" + number;
    }

    @Override
    public String content() {
        return content(meetingDate, position, number, title, pages, description, exempt, exemptReason);
    }
}
