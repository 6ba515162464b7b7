<?php
/** Installs WordPress without its pages: php install.php FOLDER '{"name":"role"}'. */

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// no letter to the administrator
add_filter('pre_wp_mail', '__return_true');
wp_install('De Lindehof', 'admin', 'admin@example.test', false, '', 'admin');
foreach (json_decode($argv[2], true) as $name => $role) {
  if (!username_exists($name)) {
    wp_insert_user(['user_login' => $name, 'user_pass' => $name, 'user_email' => "$name@example.test", 'role' => $role]);
  }
}
