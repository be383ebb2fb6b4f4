package vn.conglang.newsroom.checking.writing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;

/** The words that this house added to the dictionary: of local languages, of trades and crops. */
@Repository
public class HouseWords {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    HouseWords(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A word and who added it. */
    public record HouseWord(String word, String by, Instant at) {}

    Set<String> among(Collection<String> words) {
        return jdbc.sql("select word from house_word where word = any(:words)")
                .param("words", words.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }

    public List<HouseWord> all() {
        return jdbc.sql(
                        """
                        select word, added_by_name, added_at
                        from house_word
                        order by word
                        """)
                .query((row, _) ->
                        new HouseWord(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()))
                .list();
    }

    /**
     * @return false where it was there already
     */
    public boolean add(String word, Member who) {
        return jdbc.sql(
                                """
                                insert into house_word (word, added_by, added_by_name, added_at)
                                values (:word, :by, :name, :now)
                                on conflict do nothing
                                """)
                        .param("word", word)
                        .param("by", who.id().value())
                        .param("name", who.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /**
     * @return false where it was not there
     */
    public boolean remove(String word) {
        return jdbc.sql("delete from house_word where word = :word").param("word", word).update()
                > 0;
    }
}
