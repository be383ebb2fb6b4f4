package vn.conglang.newsroom.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionChangeDescribed;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.Change;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Hands;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/**
 * Says what a correction changes: minor or major, with a note for readers (4.1). It is done on the
 * editors' table, so that the leader approves the note with the text; whoever worded it is one of
 * its hands, and does not approve it (4.3).
 */
@Component
public class DescribeChange {

    private static final Clause CLAUSE = Clause.of("4.1");
    private static final int LONGEST = 500;

    private final Dossiers dossiers;
    private final Editions editions;
    private final Hands hands;
    private final ApplicationEventPublisher events;

    DescribeChange(
            Dossiers dossiers, Editions editions, Hands hands, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.hands = hands;
        this.events = events;
    }

    /** Why this person may not describe the change now. */
    public List<Refusal> refusals(Edition edition, Member who) {
        if (!who.may(Permission.EDIT)) {
            return List.of(Reasons.notPermitted(CLAUSE));
        }
        if (edition.state() != EditionState.EDITING) {
            return List.of(Reasons.notThisState(edition.state(), CLAUSE));
        }
        return Reasons.when(!edition.isCorrection(), "NotACorrection", "4.1");
    }

    /**
     * @param version the edition's version that this person had before them
     * @param typedKind {@code MINOR} or {@code MAJOR}
     */
    @Transactional
    public void describe(
            EditionId id, long version, String typedKind, String typedNote, Member who) {
        var dossier = dossiers.lock(id, who);
        var edition = dossier.edition();
        Refused.unlessEmpty(refusals(edition, who));
        var change = kind(typedKind).map(kind -> new Change(kind, typedNote));
        Refused.unlessEmpty(
                change.map(DescribeChange::isWhole)
                        .orElseGet(() ->
                                List.of(Reasons.of("ChangeKindMissing", "4.1").at("changeKind"))));
        if (change.equals(Optional.ofNullable(edition.change()))) {
            return;
        }
        Refused.unlessEmpty(Guards.asShown(edition, version));
        editions.describe(id, change.orElseThrow());
        hands.note(id, who.id(), List.of());
        events.publishEvent(
                new EditionChangeDescribed(
                        Passage.facts(dossier),
                        change.orElseThrow().kind().name().toLowerCase(Locale.ROOT),
                        change.orElseThrow().note(),
                        who.as(Permission.EDIT)));
    }

    private static Optional<Change.Kind> kind(String typed) {
        return Stream.of(Change.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    private static List<Refusal> isWhole(Change change) {
        if (change.isMajor() && change.note().isEmpty()) {
            return List.of(Reasons.of("ChangeNoteMissing", "4.1").at("changeNote"));
        }
        return change.note().length() > LONGEST
                ? List.of(Reasons.of("ChangeNoteTooLong", "4.1", LONGEST).at("changeNote"))
                : List.of();
    }
}
