package vn.conglang.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.conglang.CongLang;
import vn.conglang.testing.DueJobs;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;
import vn.conglang.testing.TestDatabase;

/**
 * A test that walks through the whole application in a browser, by a real port. All journeys share
 * one application and its data.
 */
@SpringBootTest(classes = CongLang.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Members.class, Stories.class, DueJobs.class})
@ContextConfiguration(initializers = TestDatabase.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface JourneyTest {}
