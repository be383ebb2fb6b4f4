package vn.conglang;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one deployable. It is started by {@link vn.conglang.launch.Main}. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "Cổng Làng")
public class CongLang {}
