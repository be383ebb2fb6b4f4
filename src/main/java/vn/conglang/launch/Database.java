package vn.conglang.launch;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How to reach a PostgreSQL: a JDBC address with, if it does not hold them, user and password. */
record Database(String url, @Nullable String user, @Nullable String password) {

    /** The first major version of PostgreSQL that the migrations are tested with. */
    static final int OLDEST = 18;

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_ROLE = "28000";
    private static final String NO_SUCH_DATABASE = "3D000";

    /** Refuses with one clear line when nobody answers, or not as we need. */
    void check() {
        try (var connection = DriverManager.getConnection(url, properties())) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw Complaint.of("database.old", place(), version, OLDEST);
            }
        } catch (SQLException e) {
            throw Complaint.because(e, reason(e), place());
        }
    }

    private static String reason(SQLException e) {
        return switch (e.getSQLState()) {
            case WRONG_PASSWORD, NO_SUCH_ROLE -> "database.refused";
            case NO_SUCH_DATABASE -> "database.missing";
            case null, default -> "database.unreachable";
        };
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "8");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** The address without parameters, for they may hold a password. */
    String place() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return place();
    }
}
