package vn.conglang.newsroom.proving;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.publicview.BodyView;

/** Says what the public face has to show of an edition now. */
@Component
public class Claims {

    private final Editions editions;
    private final Dossiers dossiers;
    private final BodyView bodies;

    Claims(Editions editions, Dossiers dossiers, BodyView bodies) {
        this.editions = editions;
        this.dossiers = dossiers;
        this.bodies = bodies;
    }

    /** Nothing for what never was public, or gave way to a later edition. */
    @Transactional(readOnly = true)
    public Optional<Claim> of(EditionId id) {
        return editions.find(id)
                .flatMap(edition ->
                        occasion(edition.state()).map(occasion -> claim(edition, occasion)));
    }

    static Optional<Occasion> occasion(EditionState state) {
        return switch (state) {
            case PUBLISHED -> Optional.of(Occasion.PUBLISHED);
            case WITHDRAWN -> Optional.of(Occasion.WITHDRAWN);
            case DRAFT,
                    AT_SIGN_OFF,
                    SUBMITTED,
                    RETURNED,
                    EDITING,
                    IN_REVIEW,
                    REJECTED,
                    APPROVED,
                    SCHEDULED,
                    SUPERSEDED,
                    DISCARDED ->
                    Optional.empty();
        };
    }

    private Claim claim(Edition edition, Occasion occasion) {
        var content = dossiers.content(edition.revision());
        var change = edition.change();
        return new Claim(
                occasion,
                new EditionFacts(
                        edition.id(), edition.article(), edition.number(), content.title()),
                bodies.forReaders(content.body()),
                change == null ? "" : change.note(),
                content.files());
    }
}
