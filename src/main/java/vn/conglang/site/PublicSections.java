package vn.conglang.site;

import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.SectionChanged;
import vn.conglang.newsroom.section.Sections;

/**
 * The sections as the public face needs them on every page: held in memory, read anew after a
 * change, and at the latest after a minute, because another node may have changed them.
 */
@Component
class PublicSections {

    private static final long KEPT_NANOS = 60_000_000_000L;

    private final Sections sections;
    private volatile @Nullable Reading reading;

    PublicSections(Sections sections) {
        this.sections = sections;
    }

    private record Reading(List<Section> all, long at) {}

    /** Each parent before its children, in their order. */
    List<Section> all() {
        var known = reading;
        if (known == null || System.nanoTime() - known.at() > KEPT_NANOS) {
            known = new Reading(sections.all(), System.nanoTime());
            reading = known;
        }
        return known.all();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(SectionChanged changed) {
        reading = null;
    }

    /** Those that stand directly under another one, or under none. */
    List<Section> under(@Nullable SectionId parent) {
        return all().stream().filter(section -> Objects.equals(section.parent(), parent)).toList();
    }

    Optional<Section> find(@Nullable SectionId id) {
        return all().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    Optional<Section> bySlug(String slug) {
        return all().stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    /** The section of something that is public: known, even if it was made a moment ago. */
    Section existing(String slug) {
        return bySlug(slug)
                .or(() -> {
                    reading = null;
                    return bySlug(slug);
                })
                .orElseThrow();
    }

    /** The sections from the top down to this one. */
    List<Section> path(Section section) {
        var path = new LinkedList<Section>();
        for (var next = Optional.of(section); next.isPresent(); next = find(next.get().parent())) {
            path.addFirst(next.get());
        }
        return path;
    }
}
