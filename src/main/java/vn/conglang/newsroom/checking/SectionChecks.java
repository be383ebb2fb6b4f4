package vn.conglang.newsroom.checking;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.SectionId;

/** Keeps what each section says of the checks. */
@Repository
public class SectionChecks {

    private final JdbcClient jdbc;

    SectionChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SectionDemands of(@Nullable SectionId section) {
        if (section == null) {
            return SectionDemands.USUAL;
        }
        var said = new EnumMap<CheckKey, Demand>(CheckKey.class);
        jdbc.sql("select check_key, demand from section_check where section_id = :section")
                .param("section", section.value())
                .query(row -> {
                    said.put(
                            CheckKey.valueOf(row.getString("check_key")),
                            Demand.valueOf(row.getString("demand")));
                });
        return new SectionDemands(said);
    }

    /** Lets nobody else set the checks of this section until the transaction ends. */
    void lock(SectionId section) {
        jdbc.sql("select id from section where id = :section for update")
                .param("section", section.value())
                .query(Long.class)
                .single();
    }

    void say(SectionId section, Map<CheckKey, Demand> demands) {
        jdbc.sql(
                        """
                        insert into section_check (section_id, check_key, demand)
                        select :section, said.check_key, said.demand
                        from unnest(:checks::text[], :demands::text[]) said(check_key, demand)
                        on conflict (section_id, check_key) do update
                        set demand = excluded.demand
                        """)
                .param("section", section.value())
                .param("checks", demands.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("demands", demands.values().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }
}
