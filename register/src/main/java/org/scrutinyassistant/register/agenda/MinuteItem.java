package org.scrutinyassistant.register.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** One item of minutes with what was resolved under it. */
@Entity
public class MinuteItem extends Fact {

    private LocalDate meetingDate;

    private String number;

    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minute_item_resolution", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "place")
    private List<Paragraph> resolutions;

    @SuppressWarnings("NullAway.Init")
    protected MinuteItem() {}

    public MinuteItem(Placed placed, LocalDate meetingDate, String number, String title, List<Paragraph> resolutions) {
        super(placed);
        this.meetingDate = meetingDate;
        this.number = number;
        this.title = title;
        this.resolutions = new ArrayList<>(resolutions);
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public List<Paragraph> resolutions() {
        return List.copyOf(resolutions);
    }

    @Override
    public String identity() {
        return meetingDate + "|" + number;
    }

    @Override
    public String content() {
        return content(meetingDate, number, title, resolutions);
    }
}
