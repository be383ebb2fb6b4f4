package vn.conglang.launch;

import org.springframework.boot.SpringApplication;
import vn.conglang.CongLang;

/** The door of the program: reads the verb and its options, starts what it needs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        SpringApplication.run(CongLang.class, arguments);
    }
}
