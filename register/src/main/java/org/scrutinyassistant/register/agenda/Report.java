package org.scrutinyassistant.register.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A report before a meeting: who wrote it, what it says in short, what it recommends. */
@Entity
public class Report extends Fact {

    private String subject;

    private @Nullable String decisionMaker;

    private @Nullable LocalDate date;

    private @Nullable String reportOf;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "title", column = @Column(name = "author_title")),
        @AttributeOverride(name = "name", column = @Column(name = "author_name")),
        @AttributeOverride(name = "tel", column = @Column(name = "author_tel")),
        @AttributeOverride(name = "email", column = @Column(name = "author_email"))
    })
    private @Nullable Officer author;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "title", column = @Column(name = "director_title")),
        @AttributeOverride(name = "name", column = @Column(name = "director_name")),
        @AttributeOverride(name = "tel", column = @Column(name = "director_tel")),
        @AttributeOverride(name = "email", column = @Column(name = "director_email"))
    })
    private @Nullable Officer director;

    private @Nullable String confidentiality;

    private @Nullable String summary;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_recommendation", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "place")
    private List<Paragraph> recommendations;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    public Report(
            Placed placed,
            String subject,
            @Nullable String decisionMaker,
            @Nullable LocalDate date,
            @Nullable String reportOf,
            @Nullable Officer author,
            @Nullable Officer director,
            @Nullable String confidentiality,
            @Nullable String summary,
            List<Paragraph> recommendations) {
        super(placed);
        this.subject = subject;
        this.decisionMaker = decisionMaker;
        this.date = date;
        this.reportOf = reportOf;
        this.author = author;
        this.director = director;
        this.confidentiality = confidentiality;
        this.summary = summary;
        this.recommendations = new ArrayList<>(recommendations);
    }

    public String subject() {
        return subject;
    }

    public @Nullable String decisionMaker() {
        return decisionMaker;
    }

    public @Nullable LocalDate date() {
        return date;
    }

    public @Nullable String reportOf() {
        return reportOf;
    }

    public @Nullable Officer author() {
        return author;
    }

    public @Nullable Officer director() {
        return director;
    }

    public @Nullable String confidentiality() {
        return confidentiality;
    }

    public @Nullable String summary() {
        return summary;
    }

    public List<Paragraph> recommendations() {
        return List.copyOf(recommendations);
    }

    @Override
    public String identity() {
        return date + "|" + subject;
    }

    @Override
    public String content() {
        return content(
                subject, decisionMaker, date, reportOf, author, director, confidentiality, summary, recommendations);
    }
}
