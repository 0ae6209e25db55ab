package org.scrutinyassistant.register.document;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;

/** A published pack that was read, known by the hash of its bytes. */
@Entity
public class Document {

    /** Later documents supersede earlier ones; of one day the one imported later does. */
    public static final Comparator<Document> BY_AGE = Comparator.comparing(Document::asOf)
            .thenComparing(Document::importedAt)
            .thenComparing(Document::id, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Committee committee;

    private String fileName;
    private String sha256;
    private @Nullable LocalDate meetingDate;
    private @Nullable LocalDate publishedOn;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    public Document(Committee committee, Fingerprint file, PackDates dates, Instant importedAt) {
        this.committee = committee;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.meetingDate = dates.meeting();
        this.publishedOn = dates.published();
        this.importedAt = importedAt;
    }

    public @Nullable Long id() {
        return id;
    }

    /** Returns the id of a stored document. */
    public long storedId() {
        return Objects.requireNonNull(id, "the document is not stored yet");
    }

    public Committee committee() {
        return committee;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public @Nullable LocalDate meetingDate() {
        return meetingDate;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** Returns the day by which newer documents supersede older ones. */
    public LocalDate asOf() {
        return Objects.requireNonNullElse(publishedOn, Objects.requireNonNullElse(meetingDate, LocalDate.EPOCH));
    }

    /** Returns the day from which people can be told what it says: when it was published or, if later, imported. */
    public LocalDate cameOn() {
        LocalDate imported = LocalDate.ofInstant(importedAt, UkTime.ZONE);
        return publishedOn != null && publishedOn.isAfter(imported) ? publishedOn : imported;
    }

    /** Returns how to cite it: "Children's Panel agenda pack, 18 July 2024". */
    public String title() {
        return committee.name() + " agenda pack" + (meetingDate == null ? "" : ", " + DAY.format(meetingDate));
    }
}
