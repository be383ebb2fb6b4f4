package vn.conglang.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the one row of the portal's identity. Read on every page, so it is held in memory. */
@Repository
public class PortalIdentity {

    private final JdbcClient jdbc;
    private volatile Portal current;

    PortalIdentity(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.current = read();
    }

    public Portal current() {
        return current;
    }

    private Portal read() {
        return jdbc.sql(
                        """
                        select name, short_name, owner, address, responsible_person, phone, email, url
                        from portal
                        """)
                .query(Portal.class)
                .single();
    }

    /** Replaces the identity; the caller checks the permission and tells the trail. */
    public void change(Portal portal) {
        jdbc.sql(
                        """
                        update portal
                        set name = :name,
                            short_name = :shortName,
                            owner = :owner,
                            address = :address,
                            responsible_person = :responsiblePerson,
                            phone = :phone,
                            email = :email,
                            url = :url
                        """)
                .paramSource(portal)
                .update();
        current = read();
    }
}
