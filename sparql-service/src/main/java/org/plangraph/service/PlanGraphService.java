package org.plangraph.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application: everything below this package that Spring can find. */
@SpringBootApplication(proxyBeanMethods = false)
public class PlanGraphService {}
