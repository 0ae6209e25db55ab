package org.scrutinyassistant.register.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.subject.Subject;

/** Somebody the service may tell something. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String email;

    private @Nullable LocalTime quietFrom;
    private @Nullable LocalTime quietTo;
    private @Nullable LocalTime digestAt;
    private @Nullable Long coverBy;
    private @Nullable LocalDate coverFrom;
    private @Nullable LocalDate coverUntil;
    private @Nullable Long headId;

    @ElementCollection
    @CollectionTable(name = "person_committee", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "committee")
    private Set<String> committees = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_channel", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    @OrderColumn(name = "place")
    private List<ChannelName> channels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_following", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "subject")
    @Column(name = "follows")
    private Map<String, Boolean> followings = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    public long storedId() {
        return Objects.requireNonNull(id, "the person is not stored yet");
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public @Nullable String email() {
        return email;
    }

    public Optional<Cover> cover() {
        return Optional.ofNullable(coverBy).map(by -> new Cover(by, coverFrom, coverUntil));
    }

    /** Takes over everything but name and role; {@code committees} are named as the register does. */
    void fill(PersonDraft draft, Set<String> committees) {
        joinCommittees(committees);
        reachBy(draft.channels(), draft.email());
        leaveAloneIn(draft.quiet());
        collectUntil(draft.digestAt());
        coverBy(draft.cover());
        answerTo(draft.headId());
        Followings wanted = draft.followings();
        if (wanted != null) {
            followings.clear();
            wanted.follows().forEach(this::follow);
            wanted.stopped().forEach(this::stop);
        }
    }

    public void introduceAs(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    public void joinCommittees(Set<String> names) {
        committees = new HashSet<>(names);
    }

    public void reachBy(List<ChannelName> channels, @Nullable String email) {
        this.channels = new ArrayList<>(channels);
        this.email = email;
    }

    public void leaveAloneIn(@Nullable Quiet quiet) {
        quietFrom = quiet == null ? null : quiet.from();
        quietTo = quiet == null ? null : quiet.to();
    }

    public void collectUntil(@Nullable LocalTime digestAt) {
        this.digestAt = digestAt;
    }

    public void coverBy(@Nullable Cover cover) {
        coverBy = cover == null ? null : cover.by();
        coverFrom = cover == null ? null : cover.from();
        coverUntil = cover == null ? null : cover.until();
    }

    public void answerTo(@Nullable Long headId) {
        this.headId = headId;
    }

    public void follow(Subject subject) {
        followings.put(subject.toString(), true);
    }

    public void stop(Subject subject) {
        followings.put(subject.toString(), false);
    }

    /** Leaves a subject to what their role and committees bring. */
    void forget(Subject subject) {
        followings.remove(subject.toString());
    }

    /** Returns this person as they stand now. */
    public Addressee addressee() {
        return new Addressee(
                storedId(),
                name,
                role,
                email,
                committees,
                channels,
                quietFrom == null || quietTo == null ? null : new Quiet(quietFrom, quietTo),
                digestAt,
                cover().orElse(null),
                headId,
                subjects(true),
                subjects(false));
    }

    private Set<Subject> subjects(boolean followed) {
        return followings.entrySet().stream()
                .filter(entry -> entry.getValue() == followed)
                .map(entry -> Subject.of(entry.getKey()))
                .collect(Collectors.toSet());
    }
}
