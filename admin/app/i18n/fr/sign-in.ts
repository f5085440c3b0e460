export default {
  title: 'Connexion',
  ended: 'Votre session a pris fin. Reconnectez-vous : ce que vous aviez saisi est gardé.',
  again: 'Se reconnecter',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  submit: 'Se connecter',
  submitting: 'Connexion…',
  emailMissing: 'Saisissez votre adresse e-mail.',
  passwordMissing: 'Saisissez votre mot de passe.',
  activation: {
    title: 'Activer mon compte',
    intro: 'Choisissez le mot de passe de votre compte. Ce lien ne sert qu’une fois.',
    introJoin:
      'Vous avez déjà un compte : saisissez son mot de passe pour rejoindre ce PLIE. Ce lien ne sert qu’une fois.',
    introOperator:
      'Vous serez l’exploitant de la plateforme : vous ouvrirez les PLIE. Choisissez l’adresse et le mot de passe de votre compte. Ce lien ne sert qu’une fois.',
    titleJoin: 'Rejoindre un PLIE',
    submitJoin: 'Rejoindre et se connecter',
    emailHelp: 'Elle vous servira à vous connecter.',
    displayName: 'Votre nom, tel qu’il sera affiché (facultatif)',
    newPassword: 'Nouveau mot de passe',
    newPasswordHelp: 'Au moins 12 caractères. Une phrase facile à retenir convient très bien.',
    confirm: 'Le même, une seconde fois',
    tooShort: 'Le mot de passe compte moins de 12 caractères.',
    different: 'Les deux mots de passe sont différents.',
    submit: 'Activer et se connecter',
    noToken:
      'Ce lien d’activation est incomplet. Ouvrez-le depuis le message que vous avez reçu, ou demandez-en un nouveau.',
    toSignIn: 'Aller à la connexion',
  },
}
