package vn.conglang.notices;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/** Of which kinds somebody wants to be told at the desk: of all, until they choose otherwise. */
@Component
public class NoticeChoices {

    private final List<NoticeKinds> rooms;
    private final JdbcClient jdbc;

    NoticeChoices(List<NoticeKinds> rooms, JdbcClient jdbc) {
        this.rooms = List.copyOf(rooms);
        this.jdbc = jdbc;
    }

    /** The kinds that can concern this person. */
    List<NoticeKind> kindsFor(Viewer viewer) {
        return rooms.stream()
                .flatMap(room -> room.noticeKinds().stream())
                .filter(kind -> viewer.mayOneOf(kind.anyOf().toArray(Permission[]::new)))
                .toList();
    }

    /** The names of the kinds of which this person is not told at the desk. */
    Set<String> silenced(StaffId who) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select kind
                                from notice_choice
                                where staff_id = :who
                                  and not at_desk
                                """)
                        .param("who", who.value())
                        .query(String.class)
                        .list());
    }

    /**
     * Of the kinds that can concern this person, those to be told of from now on; of the others
     * what they once chose stays.
     */
    @Transactional
    public void choose(Viewer viewer, Collection<String> wanted) {
        for (var kind : kindsFor(viewer)) {
            jdbc.sql(
                            """
                            insert into notice_choice (staff_id, kind, at_desk)
                            values (:who, :kind, :wanted)
                            on conflict (staff_id, kind)
                                do update set at_desk = excluded.at_desk
                            """)
                    .param("who", viewer.id().value())
                    .param("kind", kind.name())
                    .param("wanted", wanted.contains(kind.name()))
                    .update();
        }
    }
}
