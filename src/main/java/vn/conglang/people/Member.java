package vn.conglang.people;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.audit.Actor;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/**
 * The person signed in, with the posts held at this moment. Read anew for every request, so an
 * appointment that ends takes its permissions away at once. It is the principal: controllers take
 * it by {@code @AuthenticationPrincipal Member}, commands as their {@code who}.
 *
 * @param unit the unit they belong to, if any
 * @param offices own posts first, delegated ones after
 */
public record Member(StaffId id, String name, @Nullable UnitId unit, List<Office> offices)
        implements Viewer {

    public Member {
        offices =
                offices.stream()
                        .sorted(Comparator.comparing((Office office) -> office.actingFor() != null))
                        .toList();
    }

    @Override
    public List<Standing> standings() {
        return offices.stream()
                .map(office -> new Standing(office.post().key(), office.actingFor()))
                .distinct()
                .toList();
    }

    @Override
    public boolean may(Permission permission) {
        return offices.stream().anyMatch(office -> office.post().grants(permission));
    }

    /** Whether they hold the post now, also by delegation. */
    public boolean holds(Post post) {
        return offices.stream().anyMatch(office -> office.post() == post);
    }

    /** Whether they hold the post for this unit now. */
    public boolean holds(Post post, UnitId forUnit) {
        return offices.stream()
                .anyMatch(office -> office.post() == post && forUnit.equals(office.unit()));
    }

    /** Those whom they represent today in posts that grant this. */
    public List<Office.Delegator> representedWith(Permission permission) {
        return offices.stream()
                .filter(office -> office.post().grants(permission))
                .map(Office::delegator)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Whom the trail names when they use a permission: the post that grants it, own posts first.
     */
    public Actor as(Permission permission) {
        return offices.stream()
                .filter(office -> office.post().grants(permission))
                .findFirst()
                .map(office -> new Actor(id, name, office.post().name(), office.actingFor()))
                .orElseGet(this::inNoPost);
    }

    public Actor inNoPost() {
        return new Actor(id, name, null, null);
    }
}
