package vn.conglang.newsroom.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;

/**
 * Converts a text in an old encoding into Unicode, when somebody who may change it has seen what
 * becomes of it and asks for that. What it was before stays among the saved states.
 */
@Component
public class ConvertText {

    private final Dossiers dossiers;
    private final SaveRevision saving;
    private final WordImports imports;
    private final ApplicationEventPublisher events;

    ConvertText(
            Dossiers dossiers,
            SaveRevision saving,
            WordImports imports,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.saving = saving;
        this.imports = imports;
        this.events = events;
    }

    /** What can be offered for a content of which no file told anything. */
    public static Optional<Conversion> offer(Content content) {
        return Conversion.of(content, Map.of());
    }

    /** What can be offered for a content; nothing where all of it is in Unicode. */
    public Optional<Conversion> offer(EditionId id, Content content) {
        return Conversion.of(content, imports.known(id));
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void convert(EditionId id, long version, Member who) {
        var dossier = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        Refused.unlessEmpty(saving.refusals(dossier.edition(), who));
        var offer = offer(id, dossier.content());
        if (offer.isEmpty()) {
            return;
        }
        var converted = offer.get().content();
        try {
            var _ = saving.save(id, version, converted, SavingWay.CONVERTED, who);
        } catch (SavedMeanwhile meanwhile) {
            throw new Refused(
                    List.of(
                            Refusal.of(
                                    "newsroom.refusal.SavedMeanwhile",
                                    meanwhile.theirs().savedBy())));
        }
        events.publishEvent(new TextConverted(id, converted.title(), who.as(Permission.WRITE)));
    }
}
