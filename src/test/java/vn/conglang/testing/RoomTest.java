package vn.conglang.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.conglang.CongLang;

/**
 * A test against the whole application and a real PostgreSQL. All such tests share one context and
 * its data, so each makes its own people and items and asserts about those alone.
 */
@SpringBootTest(classes = CongLang.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({StatementCounter.Wiring.class, Members.class, Stories.class, DueJobs.class})
@ContextConfiguration(initializers = TestDatabase.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RoomTest {}
