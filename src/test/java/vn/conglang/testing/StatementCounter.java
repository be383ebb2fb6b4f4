package vn.conglang.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells which SQL statements a block sent to the database from this thread, so that a test can pin
 * the number behind a screen: {@code assertThat(StatementCounter.of(() ->
 * mvc.perform(get("/")))).hasSizeLessThanOrEqualTo(4)}. A failing assertion prints the statements.
 */
public final class StatementCounter {

    private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();

    private static final Set<String> EXECUTIONS =
            Set.of(
                    "execute",
                    "executeQuery",
                    "executeUpdate",
                    "executeBatch",
                    "executeLargeUpdate");

    /** What is counted; may throw whatever a test may throw. */
    @FunctionalInterface
    public interface Block {
        void run() throws Exception;
    }

    private StatementCounter() {}

    /** The statements that the block executed, in order. */
    public static List<String> of(Block block) throws Exception {
        var seen = new ArrayList<String>();
        SEEN.set(seen);
        try {
            block.run();
            return List.copyOf(seen);
        } finally {
            SEEN.remove();
        }
    }

    private static void saw(String sql) {
        var seen = SEEN.get();
        if (seen != null) {
            seen.add(sql.strip());
        }
    }

    /** Part of every {@link RoomTest}: puts the counter between the application and its pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real ? new Counting(real) : bean;
                }
            };
        }
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource real) {
            super(real);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return counting(super.getConnection(user, password));
        }
    }

    private static Connection counting(Connection real) {
        return proxy(
                Connection.class,
                (method, arguments) -> {
                    var result = invoke(real, method, arguments);
                    var sql = arguments == null ? null : arguments[0];
                    return switch (method.getName()) {
                        case "prepareStatement" ->
                                counting(PreparedStatement.class, result, (String) sql);
                        case "createStatement" -> counting(Statement.class, result, null);
                        default -> result;
                    };
                });
    }

    private static <T extends Statement> T counting(
            Class<T> type, @Nullable Object real, @Nullable String prepared) {
        return proxy(
                type,
                (method, arguments) -> {
                    if (EXECUTIONS.contains(method.getName())) {
                        saw(prepared != null ? prepared : text(arguments));
                    }
                    return invoke(real, method, arguments);
                });
    }

    private static String text(Object @Nullable [] arguments) {
        return arguments == null ? "(batch)" : String.valueOf(arguments[0]);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler = (self, method, arguments) -> call.answer(method, arguments);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(
            @Nullable Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private interface Call {
        @Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable;
    }
}
