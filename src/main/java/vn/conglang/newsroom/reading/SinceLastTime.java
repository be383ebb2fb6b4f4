package vn.conglang.newsroom.reading;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.RevisionId;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;

/**
 * What a leader read last of an item: so that the next look is at what changed since, and takes a
 * minute (4.3).
 */
@Repository
public class SinceLastTime {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;

    SinceLastTime(JdbcClient jdbc, Dossiers dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    /** Which state of the text the present one is held against. */
    public enum Base {
        /** What a leader gave back to be worked on. */
        GIVEN_BACK,
        /** What readers saw last. */
        PUBLISHED;

        public String key() {
            return "newsroom.since." + name();
        }
    }

    public record Earlier(Base base, Content content) {}

    private record Found(Base base, RevisionId revision) {}

    /** Nothing where it is before a leader for the first time. */
    public Optional<Earlier> of(Edition edition) {
        return jdbc.sql(
                        """
                        (select 'GIVEN_BACK' as base, s.revision_id
                         from step s
                         where s.edition_id = :edition
                           and s.action in ('SEND_BACK', 'REVISE')
                           and s.revision_id is not null
                         order by s.id desc
                         limit 1)
                        union all
                        (select 'PUBLISHED', e.revision_id
                         from edition e
                         where e.article_id = :article
                           and e.number < :number
                           and e.published_at is not null
                         order by e.number desc
                         limit 1)
                        limit 1
                        """)
                .param("edition", edition.id().value())
                .param("article", edition.article().value())
                .param("number", edition.number())
                .query((row, _) ->
                        new Found(Base.valueOf(row.getString(1)), new RevisionId(row.getLong(2))))
                .optional()
                .map(found -> new Earlier(found.base(), dossiers.content(found.revision())));
    }
}
