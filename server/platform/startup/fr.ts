/** What the program says when it cannot start, in French. `{name}` is replaced by the parameter of that name. */
export const fr = {
  'config.bad-value': 'La variable {name} est incorrecte : {expected}.',
  'config.owner-without-url':
    'DATABASE_OWNER_URL est donnée sans DATABASE_URL : il faut donner aussi le rôle applicatif.',
  'config.expected-postgres-url': 'il faut une adresse postgresql://compte:mot-de-passe@serveur:port/base',
  'config.expected-host': 'il faut un nom de machine ou une adresse IP',
  'config.expected-port': 'il faut un nombre entre 0 et 65535',
  'config.expected-origin': 'il faut une adresse http:// ou https:// sans chemin',
  'config.expected-text': 'il faut un texte',
  'config.expected-yes-no': 'il faut 1 ou 0',
  'config.expected-networks': 'il faut des adresses ou des réseaux séparés par des virgules, comme 10.0.0.0/8',
  'config.expected-log-level': 'il faut trace, debug, info, warn, error, fatal ou silent',
  'config.expected-bucket': 'il faut un nom de compartiment S3 : minuscules, chiffres, points et traits d’union',
  'config.expected-megabytes': 'il faut un nombre de mégaoctets',
  'config.s3-incomplete':
    'Le stockage S3 est donné à moitié : il manque {names}. Donnez-les, ou retirez toutes les variables JALON_S3_* pour garder les fichiers sur le disque.',
  'config.secret-unreadable': 'Le fichier {path} donné par {name} ne peut pas être lu.',
  'files.unwritable':
    'Le dossier des fichiers {path} ne peut pas être écrit ({reason}) : donnez-en un autre avec JALON_DATA ou changez ses droits.',
  'files.s3-unreachable': 'Le stockage S3 {target} ne répond pas ({reason}) : vérifiez JALON_S3_ENDPOINT.',
  'files.s3-refused':
    'Le stockage S3 {target} refuse l’accès (réponse {status}) : vérifiez JALON_S3_BUCKET, JALON_S3_REGION et les clés.',
  'rome.unreadable':
    'La liste des métiers {path} ne peut pas être lue ({reason}) : donnez avec JALON_ROME_FILE un fichier JSON ou CSV qui a un code et un libellé par métier.',
  'data.unwritable':
    'Le dossier de données {path} ne peut pas être écrit ({reason}) : donnez-en un autre avec JALON_DATA ou changez ses droits.',
  'data.foreign-owner':
    'Les données de {path} appartiennent à un autre compte du système : relancez Jalon sous ce compte, ou donnez un autre dossier avec JALON_DATA.',
  'lock.held':
    'Jalon tourne déjà sur {path} (processus {pid}, démarré le {since}) : arrêtez-le d’abord, ou donnez un autre dossier avec JALON_DATA.',
  'postgres.no-binaries':
    'Aucun PostgreSQL intégré n’existe pour ce système ({platform} {arch}) : donnez une base extérieure avec DATABASE_URL.',
  'postgres.no-user':
    'PostgreSQL refuse de tourner en root et le compte système « postgres » n’a pas pu être créé : lancez Jalon sous un compte ordinaire.',
  'postgres.other-version':
    'Les données de {path} viennent de PostgreSQL {found}, le programme apporte PostgreSQL {wanted} : exportez-les avec l’ancienne version, puis importez-les.',
  'postgres.credentials-lost':
    'Les données de {path} existent mais le fichier {file} qui en garde les mots de passe a disparu : remettez-le en place, ou déplacez ces données.',
  'postgres.init-failed': 'La base intégrée n’a pas pu être créée dans {path} : {reason}',
  'postgres.start-failed': 'La base intégrée de {path} ne démarre pas : {reason}',
  'database.unreachable':
    'La base de données {target} ne répond pas ({reason}) : vérifiez DATABASE_URL et que PostgreSQL tourne.',
  'database.refused':
    'La base de données {target} refuse la connexion ({reason}) : vérifiez le compte et le mot de passe.',
  'database.too-old':
    'La base de données {target} est un PostgreSQL {found} : il faut la version 15 ou une plus récente.',
  'database.role-too-strong':
    'Le rôle « {role} » de DATABASE_URL a trop de droits ({reason}) : l’application refuse de démarrer avec lui, donnez un rôle qui ne possède rien.',
  'database.not-migrated':
    'La base de données {target} n’est pas à jour : donnez DATABASE_OWNER_URL, ou lancez d’abord npm run db:migrate.',
  ready: 'Jalon est prêt : {address}',
  'demo.not-empty': 'Cette base a déjà des comptes : la démonstration ne se sème que dans une base vide.',
  'demo.accounts': 'Comptes de démonstration (mot de passe : {password}) :',
  'demo.seeding': 'Premier démarrage : trois cents parcours inventés se jouent, cela prend un moment…',
  'seed.bad-arguments':
    'Arguments non compris : {given}. Attendu : npm run seed -- --plies 14 --journeys 20000, ou rien pour la démonstration.',
  'seed.bad-number': '{flag} veut un nombre entier de {min} à {max}, pas « {given} ».',
  'seed.progress': '{done} parcours sur {total}, {rate} par seconde, encore {left}',
  'seed.done': '{total} parcours semés en {seconds} ({rate} par seconde).',
  'seed.stopped': 'Arrêté après {done} parcours sur {total} : ce qui est semé est entier et peut servir.',
  'demo.tokens': 'Jetons de démonstration : {path}',
  'operator.link': 'Premier compte, exploitant de la plateforme ({email}). Ce lien sert une fois, pendant 72 heures :',
  'database.grant-refused':
    'Le rôle « {role} » n’est pas membre de {group} et DATABASE_OWNER_URL ne peut pas l’y ajouter : lancez « grant {group} to {role} » en administrateur de la base.',
  'index.no-plie':
    'Aucun PLIE n’a l’adresse « {slug} » : donnez-la après la commande (npm run index:rebuild -- niort).',
  'index.rebuilt': 'Index de recherche refait : {slug}, {count} formulaires.',
  'port.taken': 'Le port {port} est déjà pris : arrêtez l’autre programme ou donnez un autre port avec PORT.',
  'port.forbidden': 'Le port {port} ne peut pas être ouvert ({reason}) : donnez un autre port avec PORT.',
} as const
