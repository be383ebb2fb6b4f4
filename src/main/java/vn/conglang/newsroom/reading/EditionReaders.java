package vn.conglang.newsroom.reading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.FileReaders;
import vn.conglang.people.Member;

/** Whoever may see an edition may see the pictures and files of each of its revisions (14.3). */
@Component
class EditionReaders implements FileReaders {

    private final JdbcClient jdbc;

    EditionReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayRead(Member who, FileId file) {
        var where =
                Where.seenBy(who)
                        .and(
                                """
                                exists (
                                    select
                                    from edition_file f
                                    where f.file_id = :file
                                      and f.edition_id = e.id)
                                """)
                        .with("file", file.value());
        return jdbc.sql("select exists (select from edition e " + where.sql() + ")")
                .params(where.parameters())
                .query(Boolean.class)
                .single();
    }
}
