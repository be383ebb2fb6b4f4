package vn.conglang.newsroom.receiving;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.ProviderChanged;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Revisions;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.UnitChoice;
import vn.conglang.people.Member;

/**
 * The standing office or the support team receives what was sent in and classifies it: section,
 * kind, unit, and a person's own look for state secrets (7.1, 8.c, 14.2).
 */
@Component
public class ReceiveEdition implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Revisions revisions;
    private final Sections sections;
    private final UnitChoice units;
    private final LookThroughFiles looking;
    private final Passage passage;
    private final ApplicationEventPublisher events;

    ReceiveEdition(
            Dossiers dossiers,
            Editions editions,
            Revisions revisions,
            Sections sections,
            UnitChoice units,
            LookThroughFiles looking,
            Passage passage,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.revisions = revisions;
        this.sections = sections;
        this.units = units;
        this.looking = looking;
        this.passage = passage;
        this.events = events;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.RECEIVE;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.RECEIVE, who);
        return first.isEmpty() ? Guards.noMarking(dossier) : first;
    }

    /**
     * @param version the edition's version that this person looked through
     * @param unit stays as it was signed off; only what staff took in may be given to another
     * @param secrecyChecked that this person looked through it and its files (8.c)
     */
    @Transactional
    public void receive(
            EditionId id,
            long version,
            @Nullable SectionId section,
            ItemKind kind,
            @Nullable UnitId unit,
            boolean secrecyChecked,
            Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        isOpen(section),
                        mayProvide(dossier.edition(), unit),
                        checked(secrecyChecked)));
        looking.looked(dossier, who);
        classify(dossier, section, kind, unit, who);
        passage.take(dossier, Action.RECEIVE, who.as(Permission.RECEIVE), "");
    }

    private List<Refusal> isOpen(@Nullable SectionId section) {
        return section != null && sections.find(section).filter(Section::active).isPresent()
                ? List.of()
                : List.of(Reasons.of("SectionMissing", "14.2").at("section"));
    }

    private List<Refusal> mayProvide(Edition edition, @Nullable UnitId unit) {
        if (Objects.equals(edition.unit(), unit)) {
            return List.of();
        }
        return edition.channel().isByStaff()
                ? units.exists(unit)
                : List.of(Reasons.of("UnitSignedOff", "10.1").at("unit"));
    }

    private static List<Refusal> checked(boolean secrecyChecked) {
        return secrecyChecked
                ? List.of()
                : List.of(Reasons.of("SecrecyCheckMissing", "8.c").at("secrecyChecked"));
    }

    private void classify(
            Dossier dossier,
            @Nullable SectionId section,
            ItemKind kind,
            @Nullable UnitId unit,
            Member who) {
        var id = dossier.edition().id();
        if (!Objects.equals(dossier.edition().unit(), unit)) {
            editions.provideBy(id, unit);
            events.publishEvent(
                    new ProviderChanged(
                            Passage.facts(dossier),
                            units.name(dossier.edition().unit()),
                            units.name(unit),
                            who.as(Permission.RECEIVE)));
        }
        var classified = dossier.content().in(section, kind);
        if (!classified.equals(dossier.content())) {
            editions.holds(
                    id, revisions.save(id, classified, SavingWay.SAVED, who.id(), who.name()));
        }
    }
}
