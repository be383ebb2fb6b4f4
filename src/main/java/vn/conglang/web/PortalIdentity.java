package vn.conglang.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the one row of the portal's identity. Read on every page, so it is held in memory and
 * renewed when a change was committed. This holds for one node, which is what we ship: a second one
 * would have to be told.
 */
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

    /** How often it was changed; read it before the identity. */
    public long version() {
        return version("select version from portal");
    }

    /** Waits until nobody else changes it, and says how often it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long keepForThisTransaction() {
        return version("select version from portal for update");
    }

    private long version(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
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

    /**
     * Replaces the identity; the caller checks the permission and tells the trail. Pages show it
     * once the caller's transaction is committed, and never if it is not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
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
                            url = :url,
                            version = version + 1
                        """)
                .paramSource(portal)
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        renew();
                    }
                });
    }

    // Each reads after its own commit and one at a time: what was read last was written last.
    private synchronized void renew() {
        current = read();
    }
}
