package vn.conglang.newsroom;

import java.util.Map;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/** Something that happened to an edition. Told within the transaction of the act (4.1, 14.3). */
public sealed interface EditionEvent extends Auditable
        permits EditionMoved,
                EditionPublished,
                EditionWithdrawn,
                EditionChangeDescribed,
                FilesLookedThrough,
                ProviderChanged,
                PublicationFailed,
                PublishedAlone,
                RatificationOverdue,
                TermChanged,
                VersionBegun {

    EditionFacts facts();

    @Override
    default Subject subject() {
        return new Subject("edition", facts().edition().toString(), facts().title());
    }

    @Override
    default Map<String, String> details() {
        return Map.of(
                "article", facts().article().toString(),
                "number", Integer.toString(facts().number()));
    }
}
