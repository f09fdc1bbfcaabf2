// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.86 -4.88 -4.93 -4.96 -4.92 -5.25 -4.44 -4.29 -4.6 -4.66 -4.57 -4.44 -4.75 -5.3 -5.37 -5.02 -5.19 -4.2 -4.85 -5.16 -4.7 -5.2
:  3 0.96 4 -0.55 10 -1.17 17 1.21 20 1.74
?  0 -0.09 5 0.55 15 0.71 16 1.37 20 0.16
? ^ 1 -0.84 3 -3.3 4 -1.41 5 -1.46 7 -5.1 8 -4.21 10 -2.58 11 -4.35 12 -3.92 15 -0.71 16 -0.76 17 -1.48 18 -3.43 21 -2.17
@  3 0.57 5 -0.16 6 -0.02 9 -0.45 13 -0.05 14 -0.06 15 -0.77 17 -0.36 18 -0.36 19 -0.78 20 -0.28 21 -0.76
@ ^ 3 -0.32 4 -0.59 7 1.12 9 -0.22 13 -0.47 16 -0.09 17 -1.07 18 -0.26 19 -0.2 20 -0.15
@ after 6 -0.96
@ again 5 0.62
@ analytics 3 0.54 11 -2.16 12 0.1
@ anon 11 0.63
@ assigned 3 0.45
@ beneath 3 0.74
@ by 9 0.58 10 0.39 11 -0.18 12 0.34
@ choice 9 0.63
@ click 8 0.4 10 -0.24
@ consent 0 1.87
@ content 8 0.44 17 0.22
@ cookie 0 -0.45 3 0.54 17 -0.88 19 -0.57
@ cookies 2 1.29 17 -0.54
@ copula 3 0.38 10 0.25 13 0.34 16 0.15 17 0.53
@ cover 10 -0.5
@ crosssite 15 -0.98
@ deal 0 0.07
@ default 6 0.98
@ deletion 12 -0.45
@ each 7 -0.47
@ effect 4 0.54
@ encrypt 21 0.82
@ endpart 9 2.27 11 0.68
@ find 13 0.66
@ flow 6 -0.33 8 1.28
@ freeof 11 0.76
@ giveaway 13 0.13
@ holdings 14 0.37 15 0.42 20 -0.35
@ if 9 0.12
@ includes 3 0.72
@ ip 12 0.2
@ load 13 0.41
@ local 13 0.61
@ marketing 3 2.54 20 -2.19
@ measure 15 1.16
@ necessary 2 1.38
@ negation 0 -0.47 8 0.2 14 0.21 17 1.19
@ nothingelse 17 0.01
@ offpage 0 -0.7 2 0.12 5 0.18 6 0.58 19 0.08
@ only 11 0.96
@ onsite 15 0.53
@ others 13 0.32 15 0.3 17 0.18
@ ours 11 0.37 13 0.26
@ outparty 0 -0.17
@ owndata 9 2.18
@ payment 9 0.6
@ pd 14 1.33
@ personaldata 13 -1.28 14 0.38
@ privacymode 10 0.83
@ provider 19 0.53
@ readmore 17 2.32
@ sell 13 -1.39
@ service 10 -1.76
@ set 0 0.64 7 0.9 10 1.63
@ settings 19 3.79
@ share 13 0.39
@ show 8 0.44 10 0.28 11 0.48
@ shown 10 -0.35 18 0.79
@ slot 2 0.51
@ someone 0 0.09 6 0.68 9 0.22
@ stay 0 0.07
@ stores 16 0.68
@ switchon 10 0.4
@ technology 9 -0.25
@ these 15 -0.99
@ thisdoc 18 0.38
@ thou 7 0.31 9 0.32 11 0.16 19 -0.27
@ to 18 0.55
@ tool 0 -0.43 6 0.25
@ toward 18 0.21
@ unless 1 0.86
@ verbfirst 3 0.02 10 0.45
@ we 11 0.85 15 0.1
@ websites 15 1.76
@ wesubj 1 0.78
@ whole 7 -0.48
@ with 6 0.07 7 0.84 10 1.55 11 -0.48
@ without 11 0.68
@ you 0 0.06 8 -0.6 9 0.99 11 0.07 17 -0.19
access to 13 0.16
accordingto  13 -1.57
account  9 0.53 11 -0.23 12 -0.3 20 -0.32
account h_name 17 -0.63
account holdings 20 -0.1
account not 17 0.55
account these 17 0.39
after  1 -0.21 2 -0.27 3 -0.82 4 -2.28 5 -0.63 7 0.9 10 -1.39 11 -0.56 12 -1.22 13 -2.19 14 -0.55 16 -0.59 17 -1.15 18 -0.28 19 -1.79 20 -0.47 21 -0.58
after @ 7 0.01
after ^ 6 0.04 16 -0.26
after by 6 1.31 9 0.56
after click 7 -0.46
after consent 0 0.16 6 0.81
after given 0 0.6
after holdings 16 -0.23
after link 7 2.19
after load 7 0.46
after marketing 9 0.39
after offpage 0 1.08
after onsite 6 1.38 7 0.11
after open 0 -0.02 6 0.5 8 -0.42
after payment 9 0.89
after playstart 8 0.52
after refers 7 -0.91
after slot 8 0.54
after someone 5 0.19 9 1.23
after these 0 -1.04 7 -1.03 9 0.36
after websites 7 1.19
after you 0 0.62 9 0.36
again  5 3.76 6 -0.01 11 1.03
ago load 7 1.33
ago show 7 0.06
all  3 -0.59 9 -0.06 19 -0.2 21 0.68
all ^ 4 0.71 16 2.33
all blocked 2 1.97
all cookie 0 1.84
all cookies 18 0.34
all find 4 0.2
all h_name 4 -0.75 18 -0.08
all holdings 7 0.12
all inactive 2 1.71
all pd 14 1.49
all retrieve 4 0.17
all someone 11 1.56
all stores 16 0.01
all thisdoc 18 1.95
all tool 0 0.39 17 -0.48 18 0.88
all traffic 21 0.4
all unless 2 0.08
all whole 4 0.48 17 -0.47
all you 0 1.07
analytics  1 -0.56 2 -0.36 3 0.93 6 -1.34 7 -0.21 9 -1.37 10 -2.66 11 1.28 14 -0.41 17 -0.39 19 -1.05
analytics @ 3 2.47 17 1.04
analytics ^ 3 0.31
analytics all 11 0.74
analytics anon 11 1.29
analytics before 0 1.08
analytics blocked 2 2.91
analytics bounded 0 0.58
analytics by 0 0.06 12 0.3
analytics consent 0 0.25
analytics cookies 0 0.87
analytics counts 3 0.71 11 -2.76
analytics default 2 1.7
analytics first 0 2.18
analytics holdings 15 1
analytics marketing 0 -0.22 3 -0.62 20 -0.2
analytics measure 3 -0.91 20 0.4
analytics negation 12 0.95
analytics not 0 0.17 11 1.38
analytics only 0 1.98
analytics recognition 20 0.14
analytics require 0 0.64
analytics set 3 -0.03
analytics slot 3 1.42
analytics stores 12 0.47
analytics to 20 0.2
analytics toward 20 0.05
analytics use 0 0.94
analytics window 3 0.17
analytics with 12 0.55
analytics you 0 0.17
anon  3 -0.86 10 -0.09 11 4.7 12 3.03 13 -0.58 14 -0.59 15 -0.53 17 -0.12
anon ^ 12 0.49
anon by 11 0.31
anon deletion 12 -3.93
anon detail 11 -0.96
anon merge 11 -1.44
anon negation 12 -1.95
anon set 12 3.12
anon to 11 0.8
answer  0 -0.6 15 -0.84 16 -1.41 17 -0.31 20 -0.64
answer anon 11 0.79
answer consent 4 0.74
anytime  3 -1 5 3.31 6 -0.44 14 -0.41 19 -0.11 20 -0.47
anytime freeof 4 0.52
anytime offpage 5 0.28
anytime whole 5 0.72
apart holdings 15 3.37
appears  0 -0.5 6 2.18 7 -0.24 11 0.8
appears but 7 1.3
appears consent 6 0.45
appears open 6 0.22
appears others 3 1.71
appears server 16 0.09
appears stores 3 0.27
appears with 6 0.39
arrival  6 3.31 14 0.24
arrival appears 6 0.33
arrival banner 6 0.22
arrival negation 14 0.66
arrival not 14 0.7
arrival offpage 6 0.33
ask  3 -0.13 6 0.28 12 -0.17
ask anytime 0 2.32
ask before 0 0.57
ask by 6 0.96
ask consent 1 1.03
ask cookie 6 0.33
ask cookies 6 0.77
asked  0 -1.66 1 3.41
asked answer 1 0.88
asked bounded 0 -0.69
asked cookie 0 0.3
asked copula 1 0.27
asked ground 1 1.88
asked holdings 1 0.08
asked load 7 0.82
asked verbfirst 1 0.94
asked wesubj 1 0.93
aslongas  0 0.14
aslongas consent 0 0.12
aslongas someone 9 0.44
assigned  3 2.67 4 -0.29 6 -0.38 10 -1.94 11 -0.31 14 -0.15 16 -0.06 17 -0.09
assigned @ 3 0.46
assigned by 3 0.76
assigned marketing 3 1.19
assigned slot 3 1.09
assigned socialmedia 3 1.81
authority  2 -0.12
banner  2 0.83 3 1 4 -0.2 6 1.43 7 -0.62 8 -1.4 9 -0.17 10 -0.02 18 -0.17 19 0.42 20 -1.35
banner find 3 0.11
banner only 2 0.36
banner technology 3 1.57
banner tool 0 -0.47 6 0.39
basis_li  0 -1.33
basis_li consent 1 2.46
basis_li you 1 1.12
basis_word  0 -0.9 2 -0.43 3 -0.88 4 -0.65 5 -0.37 10 -0.31 13 -1.25 16 -0.26 19 -0.35 20 -0.32
basis_word these 1 0.2
before  0 1.61 1 -0.84 3 -0.56 4 -1.03 7 -0.39 8 1.17 12 1.68 13 -2.26 14 -0.51 15 -0.5 17 -0.95 18 -0.64 19 -0.31 20 -0.74 21 -0.32
before @ 7 -0.22 8 0.73
before ^ 2 1.32 7 -1.92 12 -0.4
before ago 9 0.52
before all 0 1.75 11 1.69 12 0.04
before answer 6 0.04
before bounded 0 -1.43
before by 10 0.17
before choice 2 0.07 8 0.48
before click 7 0.57
before consent 0 1.08 4 -0.11
before cookies 0 1.7
before copula 2 0.35
before deed 9 1.63
before freeof 14 0.08
before load 0 -1.32
before marketing 0 0.41
before necessary 2 0.11
before negation 0 1.89 8 0.91
before none 9 0.26
before only 0 -3.89 2 1.46
before personaldata 14 1.54
before playstart 8 3.19
before present 0 0.93
before store 12 0.43
before these 11 0.46
before thou 6 0.87
before to 0 0.88
before use 0 -0.35
before you 2 0.35
below  0 -0.56 3 0.23 18 -0.37
below analytics 3 1.11
below beneath 3 0.5
below content 3 0.09
below listed 19 0.57
beneath  0 -0.08 3 0.93 6 -0.14 10 -0.08 14 -0.25 16 -0.41 17 -0.71
beneath analytics 3 1.8
beneath content 3 0.18
beneath functional 3 1.19
beneath listed 19 0.1
beneath marketing 3 2.44
beneath negation 11 1.26
beneath present 3 0.48
beneath store 9 3.12
beneath third 3 0.21
beneath you 0 0.87
beneath yours 9 1.31
beyond  17 2.31
beyond negation 17 4.34
beyond not 17 0.02
blocked  0 1.34 2 0.6 3 -0.4 5 -1.9 8 0.71
blocked aslongas 0 1.08 8 0.31
blocked click 8 0.03
blocked default 0 -0.17 2 1.12
blocked inactive 2 0.36
blocked someone 0 0.63
blocked with 20 0.03
bounded  0 0.39 4 -0.72 6 -0.15 10 -0.57 12 0.25 13 -0.35 15 0.64 16 1.05 19 -0.64 20 -0.7
bounded @ 17 2.72
bounded after 9 0.5
bounded consent 2 -0.25
bounded cookie 6 -1.17
bounded cookies 6 -0.81
bounded deal 17 0.75
bounded deed 9 1.46
bounded inland 16 0.46
bounded ip 12 0.31
bounded listing 17 2.85
bounded negation 11 0.8
bounded present 0 0.24
bounded stores 16 1.47
bounded these 9 -0.82
bounded thisdoc 17 1.34
bounded thou 8 1.03 9 1.42
bounded toward 17 0.56
bounded you 0 1.75 9 0.66
browser  0 -0.64 2 -0.26 4 -1.4 5 -0.83 6 -0.19 12 -0.02 21 -1.76
browser @ 7 1.32
browser load 7 0.53
browser measure 20 -0.28
but  10 -1.49 16 -0.85
but detail 11 2.77
by  0 -0.25 1 -0.69 2 -0.11 3 -0.71 4 -0.24 5 -0.17 6 -0.26 7 0.46 8 -0.12 9 -0.19 10 0.4 14 -0.66 15 -0.17 16 -0.72 17 -0.9 19 -1.29 21 -0.37
by @ 7 -0.14 16 -0.44
by after 7 0.55
by banner 6 1.62
by before 8 0.03 12 0.42
by bounded 16 0.84
by browser 7 0.22
by click 8 0.31 10 -0.36
by consent 0 0.6
by cookie 3 -0.37 6 0.15 20 0.79
by cookies 4 0.1 6 0.02
by deal 3 0.28
by domain 10 0.94
by each 7 1.03
by encrypt 21 1.08
by exist 4 0.18
by find 13 1.06
by functional 3 0.88
by h_name 6 0.63
by holdings 11 0.82 14 0.02 15 0.88 17 -0.26
by ip 12 0.1
by load 7 1.17
by negation 8 0.18
by nobody 14 0.58
by not 13 0.07 14 0.94
by offpage 5 1.06
by open 15 -0.36
by others 15 1.24
by outparty 13 0.77
by pd 14 0.54
by privacymode 10 0.06
by process 1 -0.48
by retrieve 10 0.44
by set 0 -1.16 10 0.02
by share 13 0.26
by show 7 0.17
by shown 0 1.65
by slot 3 0.67 5 1.48
by someone 13 0.16
by stores 16 0.31
by these 4 0.63 17 -0.23 20 1.39
by thou 8 0.17 19 -0.31
by to 20 0.01
by trading 13 0.17
by traffic 21 0.91
by we 3 -0.27
by websites 15 0.23
by whole 7 0.95
by with 5 0.35 7 0.5 10 1.12 15 0.58
by you 0 0.78 13 -0.31
cannot  0 -0.17 11 2.32 14 -1.4 16 -0.73
cannot by 11 1.89
cannot crosssite 15 0.32
cannot deal 13 0.29
cannot identify 11 2.22
cannot negation 4 -0.72 14 -0.94 16 -0.15
cannot someone 11 0.12
captcha  21 -1.79
category  0 -0.39 3 2.85 11 -0.31 13 -0.03 20 -0.11
category analytics 3 2.09
category content 3 1.85
category marketing 3 0.86
category slot 3 -0.48
change  5 2.71 6 -1.07
change cookie 5 0.62
change negation 4 0.54
change not 4 0.36
change someone 5 0.26
change you 5 0.49
chat  3 0.79
chat @ 9 0.71
chat after 7 1.38
chat before 8 2.2
chat these 8 0.92
choice  0 -0.68 4 -0.21 6 0.89 7 -0.55 17 -0.52
choice ^ 4 1.8
choice copula 2 0.49
choice only 2 0.32
choice stores 2 0.86
classed  3 2.9
click  0 -0.11 3 -1.15 5 1.83 6 -0.98 7 -0.58 8 4.46 10 -1.36 11 -0.09 13 -0.89 14 -0.17 18 -0.62
click content 8 0.28
click link 20 2.03
click load 7 -1.06 8 1.6 9 -0.74
click measure 20 1
click none 8 2.04
click not 8 0.62
click reject 5 0.96
click service 8 0.54
click share_button 8 -0.93 9 3.13
click show 8 0.26
click thumbnail 8 2.73
click tool 8 0.65
click transfer 8 -0.74 9 2.7
click video 8 0.93
closedword  17 4.92
combine these 15 -1.74
complete  19 -0.44
complete ^ 18 1.35
confined  0 0.69 13 1.31 16 1.51
confined inland 16 1.8
confined ours 13 0.72
confined someone 13 0.49
consent  0 3.1 1 1.64 2 -1.28 3 0.7 5 1.49 7 -2.85 8 -2.76 9 -3.22 10 -1.02 11 -0.97 12 -1.34 13 -1.2 14 -1.43 15 -1.61 16 -0.17 17 -3.43 18 -2.29 20 -2.25 21 -1.01
consent @ 0 1.19 4 0.46 5 1.41
consent ^ 0 -0.42
consent analytics 0 0.08 3 1.13
consent anytime 5 1.16
consent ask 0 -0.34
consent banner 6 0.23
consent basis_word 1 0.11
consent blocked 0 1.36
consent bounded 1 0.85
consent cookie 3 -0.99 4 -0.16
consent copula 1 0.74
consent ground 0 -1.23 1 0.07 5 -0.22
consent here 5 2.01
consent holdings 0 0.69 1 0.12
consent if 5 0.63
consent marketing 0 1.89
consent negation 0 0.61 5 -0.6
consent nodetriment 4 1.27
consent none 0 0.86
consent offpage 19 0.4
consent only 1 2.33
consent outparty 0 0.09
consent owndata 4 0.18
consent personaldata 1 0.83
consent process 1 2.5
consent someone 5 0.17
consent these 3 0.66
consent thou 5 0.28
consent to 4 0.81
consent tool 0 -0.8
consent unnecessary 4 1.19
consent verbfirst 0 0.12
consent we 0 1.16
consent wesubj 1 1.06
consent whole 5 0.01
consent with 1 -1.02 5 1.03
consent withdraw 5 1
consent you 0 -0.25 5 0.96 6 -0.99
content  2 -0.34 3 1.22 5 -1.27 6 -1.06 8 2.12 9 -2.52 10 1.92 11 -0.16 12 -0.44 13 -0.92 14 -0.85 15 -1.15 19 -0.26 20 -1.58
content @ 10 -1.05
content after 8 -0.14
content assigned 3 0.27
content before 0 0.57
content click 0 -0.89 8 0.67 10 -0.55
content consent 0 0.65
content freeof 8 -0.86
content includes 3 1.7
content map 3 0.5
content not 13 -0.5
content only 8 1.33
content ours 10 -2.33
content outparty 13 1.49
content require 3 0.16
content set 8 1.45
content settings 3 1.67
content shown 8 -1.28
content these 8 0.08 10 1.16
content third 17 0.09
content thou 10 -0.56
content together 7 0.71
content track 10 1.99
content wesubj 10 0.39
content without 8 -0.02
content you 10 -0.21
cookie  1 -0.38 7 -1.59 8 -1.55 9 -0.76 10 -0.11 12 -0.51 13 -1.03 15 -0.28 16 -0.56 18 0.2 21 -0.63
cookie @ 0 -1.45
cookie ^ 17 -0.21
cookie analytics 3 0.94
cookie basis_li 3 0.52
cookie bounded 14 0.15
cookie cookies 7 -0.86 8 -0.55 11 -0.06 12 -0.46 13 -0.17 15 -0.22 21 -0.05
cookie copula 6 -0.43
cookie deed 17 1.2
cookie detail 19 0.18
cookie domain 18 0.19
cookie if 0 0.45
cookie includes 3 0.61 14 0.42
cookie marketing 0 0.91 3 1.19
cookie negation 14 0.04
cookie ours 3 0.8
cookie personal 14 1.05
cookie policyword 19 0.76
cookie records 18 0.5
cookie refers 19 1.07
cookie require 0 0.58
cookie session 17 1.25
cookie set 4 -0.76 18 0.5
cookie settings 5 0.41
cookie show 6 0.14
cookie someone 11 -1.09
cookie store 0 0.26
cookie these 18 0.33
cookie thou 3 -0.86 4 -0.63
cookie tool 6 0.36 9 -0.01 19 -0.31 20 -0.21
cookie unless 0 0.32
cookie use 2 -0.38 17 0.06
cookie we 3 0.32
cookie websites 17 0.04
cookie you 0 0.3 14 0.01
cookies  7 -0.51 8 -0.2 12 -0.12 15 -0.01 18 0.65
cookies @ 2 0.96 9 0.99 19 1.54
cookies after 0 -0.18
cookies analytics 3 0.21
cookies basis_li 3 1.27
cookies bounded 9 1.27 14 0.94
cookies cookie 17 0.21 19 1.51
cookies if 9 1.49
cookies includes 14 1.27
cookies marketing 0 0.12 20 0.19
cookies not 14 1.6
cookies offpage 3 0.62 17 -0.28
cookies only 14 1.1
cookies policyword 19 0.77
cookies present 0 0.62
cookies recognition 14 1.63
cookies records 18 0.32
cookies set 0 -0.67 9 0.4 18 0.58
cookies store 0 0.61
cookies these 18 0.63
cookies thou 6 0.07
cookies unless 0 0.25
cookies websites 17 1.05
cookies wesubj 19 0.52
cookies with 11 0.37
cookies you 4 -0.84 6 0.57 14 0.28
copula  0 -0.48 3 -0.54 4 -0.2 5 -1.11 6 -0.79 7 -0.02 9 -0.6 11 -0.17 12 -0.49 13 -0.12 14 -0.3 16 -1.39 19 -0.2 20 -1.26 21 -0.21
copula @ 3 -0.71 21 -0.59
copula after 2 -0.31
copula ago 17 0.57
copula all 10 0.76 11 0.18 21 0.09
copula analytics 3 1.65
copula anon 11 1.51
copula anytime 5 1.48
copula banner 3 1.26 19 0.11
copula basis_word 1 0.65
copula before 8 0.82 9 -1.13 12 0.64
copula beneath 19 0.12
copula blocked 2 1.04
copula bounded 0 -0.8
copula by 21 -0.95
copula complete 18 1.41
copula content 3 1.38
copula cookie 3 1.38 18 0.37
copula cookies 3 0.87 18 0.19
copula deal 14 0.61
copula default 0 -0.84 2 3.82
copula deletion 12 0.02
copula encrypt 21 0.19
copula firstvisit 7 0.1
copula freeof 14 1.03
copula holdings 13 -0.69
copula if 9 1.2
copula inland 16 0.96
copula load 7 0.33
copula marketing 3 0.9
copula negation 0 -0.11 9 -0.14 13 0.12 15 0.63 20 -0.59
copula none 11 0.57 14 -0.99
copula offpage 19 1.27
copula only 1 0.04 17 0.89
copula open 7 0.05
copula privacymode 10 0.71
copula records 12 0.87 13 -0.08
copula refers 6 1.31
copula reject 4 0.98
copula require 0 1.83
copula sell 13 0.44
copula set 10 0.61
copula shorten 11 0.06
copula show 0 0.48 7 1.25 19 0.34
copula someone 4 0.15
copula theonly 17 1.12
copula these 11 -0.07
copula to 1 0.09 9 0.62 16 0.37
copula together 7 1.14
copula toward 7 0.44
copula unnecessary 4 0.57
copula whole 18 1.35
copula with 12 0.25
copula you 0 0.15 2 -1.39
counts  4 -0.09 11 2.82
counts negation 13 0.69
counts not 11 2.31
counts outparty 11 -0.68
cover  8 2.42
cover click 8 1.21
cover content 10 -1.38
cover slot 3 -1.47
cover someone 8 0.28
crosssite  15 1.46 17 -2.03
crosssite negation 15 0.95
crosssite websites 17 -0.48
dc_address  12 0.22
dc_address records 12 1.2
dc_address share 9 0.02
dc_address thou 9 1.36
dc_device  7 -0.24
dc_device consent 0 1.17
dc_email not 13 0.73
dc_name expire 19 1.6
dc_name others 14 0.06
dc_payment  9 0.11 13 -1.76
dc_payment encrypt 21 3.58
dc_usage  15 0.88
deadline  12 0.71
deadline eu 16 0.91
deal  5 -0.81 6 -0.14 11 -0.18 15 -0.91 20 -0.34
deal @ 3 -1.24 9 -0.52
deal appears 3 0.37
deal beneath 19 0.2
deal but 7 0.28
deal by 0 -0.61 3 -0.46 9 -0.47
deal click 9 0.34
deal encrypt 21 1.07
deal flow 13 0.52
deal gets 9 -0.29
deal holdings 16 0.22
deal inland 16 0.62
deal listing 18 0.37
deal measure 20 0.16
deal not 13 0.12
deal offpage 3 0.25
deal personal 14 0.23
deal records 17 0.77
deal set 0 0.32
deal stay 16 0.86 19 0.34
deal stores 2 0.18
deal switchon 0 1.45
deal these 19 -0.18
deal tls 21 1.5
deal to 9 0.3
deal together 7 1.03
deal tool 3 0.56 19 0.63
deal video 8 0.5
deal we 0 -0.09
deal window 19 0.38
deal with 10 0.36
deed  0 -0.54 1 -1.86 5 -0.24 6 -0.44 7 -0.16 8 -0.81 10 -0.18 11 -1.05 12 -0.11 13 -1.1 15 -0.89
deed ^ 20 0.68
deed banner 6 -0.01
deed by 6 -0.11
deed classed 3 3.64
deed click 9 -0.06
deed consent 5 0.68
deed detail 9 0.39
deed encrypt 21 1.62
deed flow 9 1.12
deed holdings 9 0.67
deed negation 9 1.48 14 0.47
deed nobody 9 0.26
deed none 9 1.82
deed not 9 1.38 14 0.42
deed ours 9 -0.06 13 0.61
deed outparty 13 0.3
deed records 9 0.19
deed suchas 4 1.74
deed these 9 -0.07
deed thou 7 0.15
deed traffic 9 0.71
deed visitorid 9 0.42
deed with 9 -1.06
default  3 -0.4 6 1.12
default ^ 2 2.92
default gets 6 0.84
default necessary 2 2.8
default open 7 0.14
default thou 6 0.61
deletion  0 -1.24 4 -0.51 7 -1.57 9 -0.43 11 -0.96 13 -0.01 14 -0.26 17 -0.31 21 -0.23
deletion by 12 -1.42
deletion dropped 12 1.85
deletion together 12 0.26
demand  13 -2.18
demand holdings 13 -0.99
demand personaldata 13 -0.74
described  10 -0.2 20 -1.09
detail  3 -0.14 4 -0.19 5 -0.87 6 -1.14 8 -0.85 10 -0.85 12 -0.72 15 -0.15 16 -0.29 17 -0.12 19 1.3 21 -0.16
detail ^ 19 0.76
detail all 18 -1.21
detail banner 19 2.18
detail cookie 19 0.14
detail cookies 19 0.09
detail copula 9 0.33 19 0.61
detail find 18 -1.26 20 -0.26
detail h_life 19 1.05
detail identity 19 0.09
detail if 9 1.16
detail ip 7 0.61
detail list 17 -1.89
detail listing 17 -0.72
detail offpage 6 -1.08 18 -0.67 19 1.79
detail only 17 0.18
detail outparty 19 0.71
detail provider 18 -0.46
detail same 4 0.99
detail shown 3 -0.64
detail stay 19 1.61
detail tool 19 0.63
detail toward 13 0.31 19 0.6
detail track 18 0.91
detail use 17 0.62
detail we 19 0.4
detail with 20 0.68
detail you 17 1.27 20 -0.71
domain  7 -0.36 8 -0.9 10 2.03 11 -0.28 15 0.39 16 -0.13 17 -0.18
domain anon 12 2
domain content 10 0.74
domain not 13 0.48
domain tool 2 1.89
domain window 21 0.03
domain you 9 0.1
duty  1 -1.34 3 -1.21 4 -0.77 5 -2.88 10 -1.21 11 -0.09 13 -0.83
each  7 0.89 8 -0.13
each thou 7 0.84
each you 7 0.69
effect  4 2.15 5 -0.24 11 -0.02 13 -0.11 15 -0.6
effect choice 3 0.73
effect cookies 2 0.17
effect necessary 0 0.34
effect negation 4 1.05
effect not 4 1.47
effect toward 2 1.15
effect yourchoice 3 2.24
embed  4 -0.6 10 2.76 12 -0.25
embed click 8 0.69
embed each 7 0.4
embed h_provider 10 0.64
embed load 7 0.8
embed together 7 0.34
embed tool 10 1.25
embed video 10 -1.5
embed with 10 0.41
encrypt  3 -0.55 4 -0.13 7 -0.47 8 -0.03 9 -0.82 10 -0.14 12 -0.14 13 -1.22 17 -0.65 20 -0.27 21 3.5
encrypt knowing 21 0.18
encrypt set 21 0.4
encrypt shown 21 0.89
encrypt traffic 21 2.2
endpart  12 3.22
endpart by 12 0.11
endpart ip 12 0.87
endpart shorten 12 0.78
eu  16 0.33
evenif  4 1.03
evenif negation 7 0.26
evenif not 7 0.58
evenif reject 4 1.19
everyperiod tool 18 0.05
exactly  9 2.4
exist  2 -0.01 3 -0.99 19 -0.14
exist by 3 0.32 13 0.45
exist cookies 3 1.06
exist copula 17 0.31
exist expire 17 2.65
exist negation 17 0.35 18 0.44
exist not 18 1.48
exist present 18 -0.45 19 -0.2
exist provider 17 0.25
exist thou 4 0.29
exist tool 17 0.69
exist verbfirst 1 0.32
exist you 4 0.2 5 0.28
expire  0 -0.11 6 -1.14 7 -0.71 9 -0.48 10 -0.06
expire anon 11 0.68
expire confined 4 0.59
expire stay 4 0.65
find  7 -0.46 10 -0.48 19 1.04 20 -1.56
find @ 3 0.48
find bounded 0 0.08
find deal 18 0.54
find h_name 18 0.57
find holdings 13 1.54
find knowing 4 -0.55 19 0.15
find negation 16 0.05
find offpage 18 -0.56 19 0.5
find only 0 0.21
find others 15 0.52
find present 3 0.12
find show 6 0.2
find someone 19 -0.14
find these 19 -0.98
find thou 19 1.22
find tool 19 0.68
find traffic 21 0.84
find verbfirst 11 0.8
find you 3 0.58
finish  17 4.38
first  0 2.72 6 -0.1 7 -2.11 8 0.97 9 3.65
first ^ 9 0.74
first after 0 0.16
first by 9 0.75
first consent 0 0.13
first deed 9 0.18
first if 9 0.11
first someone 9 0.95
first these 8 1.63
first thou 9 1.12
first toward 9 0.98
first transfer 8 -0.42
first verbfirst 0 1.29
first you 0 0.81 8 1.09
firstvisit  0 -0.43 6 6.28 19 -0.45
firstvisit bounded 2 0.83
firstvisit only 2 0.26
firstvisit set 2 0.61 7 0.49
firstvisit show 6 0.37
firstvisit someone 6 0.11
flow  1 -0.08 3 -0.37 6 -0.49 7 0.57 13 -0.49 18 -0.25
flow @ 14 1.33
flow after 8 -0.97 9 1.36
flow before 9 1.69
flow consent 0 -0.14
flow deed 8 -0.16 9 1.08
flow first 8 -0.56
flow gets 4 0.3
flow ip 7 1.69
flow measure 17 0.27
flow negation 0 -0.75
flow not 9 0.71 14 0.08
flow only 0 -1.15
flow payment 9 2.39
flow personal 14 0.06
flow personaldata 17 0.32
flow same 4 0.88
flow service 9 0.47
flow shown 19 0.35
flow these 4 0.38
flow thou 8 -0.57
flow tool 9 1.04
flow usa 16 0.95
flow we 17 0.26
flow with 9 1.03
flow you 6 -0.4 8 -0.16
following  17 1.51 19 -0.43 20 0.55
following thisdoc 19 -0.17
following whole 18 1.15
footer  4 -0.43 5 2.63 8 -0.26
footer cookie 5 0.77
footer cookies 5 0.45
footer tool 5 0.04
formerly  0 -2.04
formerly @ 0 -0.03
formerly ^ 0 -0.12 7 -5.88
freeof  1 -0.52 2 0.72 8 -0.16 14 1.55 17 -0.36
freeof ^ 0 1.77 2 1.4 4 -0.06 14 -0.15
freeof consent 0 0.93 4 -0.27
freeof cookie 10 0.71
freeof cookies 10 0.27
freeof effect 4 1.84
freeof h_name 10 0.04
freeof negation 0 1.74 11 -0.01
freeof personal 14 2.79
freeof recognition 11 1.38
freeof records 14 2.31
freeof thou 0 0.4
freeof tool 4 1.72 10 0.07
fullest  12 -0.67 18 0.46
fullip domain 12 -0.21
functional  3 3.68 10 -1.83
functional analytics 3 -0.42
gets  3 -0.68 5 -0.48 9 0.59 13 0.11 15 -0.96 20 -0.67
gets @ 7 0.78
gets by 6 0.41
gets flow 13 -0.93
gets holdings 6 -0.57 13 0.06
gets madeby 10 0.59
gets negation 13 0.95
gets not 4 0.16
gets others 13 0.56
gets same 4 0.11
gets thou 6 0.83 9 0.59
gets toward 13 -0.71
gets window 6 0.17
giveaway  0 -1.91 13 1.31 14 -0.38 16 -0.05 17 -0.4
giveaway freeof 13 -0.76
giveaway negation 13 1.81
giveaway outparty 13 0.34 14 -0.36
giveaway reject 13 2.01
giveaway to 13 0.2
giveaway you 13 -0.83
given  3 -0.28 5 0.65
given consent 1 0.51
given hand 0 0.72
given someone 11 1.2
given verbfirst 0 0.51
goesout  16 0.96 18 -0.19
goesout negation 17 0.1
goesout not 16 3.76
ground  0 -0.53 1 1.6 2 -1.36 3 -0.48 4 -2.27 5 -1.36 6 -0.62 7 -0.64 9 -0.63 10 -0.01 12 -0.64 13 -0.33 14 -0.71 16 -1.92 17 -0.66 18 -0.57 19 -0.33 20 -0.03 21 -1.15
ground asked 1 1.35
ground by 1 1.2
ground consent 1 0.06
ground copula 1 -0.26
ground find 0 1.87
ground leans 1 0.83
group  11 3.76 13 -0.23 14 -1.26
group not 11 0.04
group someone 11 0.22
h_life  14 -0.27
h_life not 15 0.79
h_name  3 -0.29 7 -0.43 8 -0.11 12 -0.42 15 -0.33 18 -0.44 19 -0.03
h_name @ 9 1.01 19 1.51
h_name ^ 3 -0.21
h_name after 11 0.42
h_name appears 6 1.83
h_name cookie 9 -0.19
h_name cookies 9 -0.17
h_name detail 11 -0.56
h_name domain 18 0.88
h_name h_provider 18 1.66
h_name listed 18 -0.51
h_name offpage 0 0.33
h_name set 20 0.27
h_name stores 1 0.08
h_name thisdoc 17 0.6
h_name thou 17 0.28
h_name tool 9 -0.2
h_name toward 4 -1.33 19 0.27
h_name you 14 0.48
h_provider  3 -0.23 5 -0.05 10 -0.11 17 -0.92 19 -0.69
h_provider detail 18 0.5
h_provider giveaway 13 1.36
h_provider provider 7 1.05
h_provider same 4 0.25
h_provider someone 0 0.71
h_purpose  10 -0.03
h_purpose @ 12 0.45
h_purpose analytics 12 0.47
h_purpose copula 6 0.68
h_purpose with 12 0.46
hand  13 1.07
hand not 13 0.36
hand outparty 13 0.06
hand to 13 0.74
hearsay pd 14 -0.99
hearsay personal 14 -1.3
hearsay personaldata 14 -0.83
hearsay thou 9 0.9
hedge  3 -0.62 16 -1.22
here  13 -0.06
here link 20 0.86
here thisdoc 13 -0.05 18 0.42
here whole 18 0.49
holdings  1 -0.21 2 -0.26 3 -1.16 4 -0.43 6 -0.4 7 -0.35 8 -0.46 9 -0.13 10 -0.16 12 -0.28 19 -0.23 20 -0.67
holdings @ 13 0.46 15 0.62
holdings ^ 15 0.51 16 0.37 19 0.85
holdings all 11 0.62
holdings analytics 11 0.77
holdings anon 11 0.05
holdings before 0 0.44 11 0.22
holdings by 15 0.09
holdings cannot 11 0.13
holdings content 13 0.23
holdings cookie 0 0.23 17 0.24 18 0.1
holdings cookies 0 0.08 17 0.19 18 0.01
holdings copula 11 0.09 15 0.01
holdings country 16 0.8
holdings deal 7 0.16 9 0.29
holdings encrypt 21 0.24
holdings euland 16 0.8
holdings expire 16 0.22
holdings first 9 1.77
holdings flow 4 0.34
holdings gets 17 0.19
holdings ground 1 0.11
holdings knowing 19 0.52
holdings measure 17 0.78
holdings merge 13 -0.21
holdings negation 4 0.05 14 0.93
holdings not 11 -1.04
holdings only 9 0.91
holdings outparty 0 -0.17
holdings recognition 11 0.41
holdings records 15 0.24
holdings shorten 11 0.66
holdings show 6 0.15
holdings someone 14 0.58
holdings stay 13 0.9 16 0.4
holdings thou 9 0.45
holdings tool 5 0.51 17 0.06
holdings toward 20 -0.12
holdings unless 13 -1.27
holdings we 17 0.62
holdings websites 15 0.03
holdings with 12 0.51
holdings you 13 0.38 14 -0.38 15 0.76
hypothetical  0 -4.03 2 -1.78 8 -1.07 10 -2.06 12 -0.61
identify  11 1.23 15 -0.13
identify merge 11 -0.13
identify negation 11 3.24
identity  11 1.16
identity ^ 19 0.24
identity unknown 11 4.52
idle  2 4 17 -1.13
idle ^ 2 0.25
if  1 0.83 6 -0.04 10 -0.43 11 -1.68 12 -0.14 13 -0.07 15 -1.07 16 -0.82 18 -0.99 19 -0.12 20 -0.19
if ^ 4 -1.27 14 -0.25 16 -0.71
if analytics 0 2.39
if asked 1 0.67
if by 7 0.24
if consent 1 0.67
if copula 1 1.26
if exactly 9 0.08
if load 7 1.13
if open 7 1.98
if otherperiod 9 0.1
if someone 5 -0.54 6 -0.43
if these 6 -0.24
if thou 1 -1.32 4 0.37
if to 9 0.5
if we 0 -0.4
if with 9 0.08
if you 0 0.69 1 -0.01 8 -0.26
inactive  12 -1.62
includes  3 1.02 13 -0.64 14 0.46 15 -0.36 19 -1.38
includes analytics 3 1.67
includes assigned 3 -0.96
includes beneath 19 -0.05
includes content 3 0.09
includes negation 14 1.31
includes offpage 3 0.82
includes personal 14 0.06
includes shown 3 -1.29
includes these 3 0.72
includes tool 3 0.92
includes verbfirst 0 0.03
includes you 3 0.2
inland  1 -0.36 3 -0.57 4 -0.02 7 -0.35 9 -1.3 10 -0.64 11 -0.49 13 -3.1 14 -2.4 15 -0.26 16 3.41 17 -1.96 18 -0.01 19 -1.63 20 -0.01 21 -0.36
inland country 16 -0.56
inland negation 16 1.46
inland usa 16 -0.21
ip  0 -0.57 2 -0.01 3 -0.41 9 -0.89 10 -2.01 11 -1.91 12 4.64 13 -1.27 14 -0.48 16 -0.49
ip ^ 12 0.83
ip all 12 0.41
ip analytics 12 0.11
ip before 12 1.4
ip blocked 12 -1.3
ip bounded 12 1.6
ip deletion 11 -0.26
ip each 12 1.12
ip endpart 12 0.11
ip inactive 12 -1.1
ip leans 12 0.43
ip linkword 12 0.77
ip only 12 1.43
ip provider 7 0.33
ip receive 12 0.18
ip refers 12 0.23
ip shorten 12 0.68
ip these 12 0.57
ip tool 7 0.14
ip toward 7 2.32
keepus  13 5.47
kept  3 -0.12
kept appears 16 -2.41
knowing  3 -0.07 11 0.59 13 -0.59 17 -0.51
knowing by 0 0.66
knowing detail 19 0.37
knowing negation 14 0.45
knowing offpage 19 0.94
knowing shown 6 0.01
knowing tool 19 1.12
lacking  18 4.21
lawsays  0 -3.91 4 -4.33 8 -0.18 13 -3.06
leans  0 -0.13 7 -0.42 9 -0.18 15 -0.12
leans analytics 4 0.76
leans cannot 11 0.18
leans cookie 2 0.36
leans cookies 2 0.53
leans copula 1 0.83 17 0.53
leans gets 6 0.9
leans ground 1 1.02
leans h_name 2 0.7
leans h_provider 2 0.63
leans not 13 0.55
leans offpage 19 0.58
leans process 14 0.64
leans show 7 0.22
leans shown 3 0.08
leans someone 9 -0.84
leans these 1 0.45
leans verbfirst 0 0.26 1 0.78
leans video 10 0.13
leans you 20 1.27
leave  9 0.19
leave deal 9 0.5
leave goesout 9 1.08
leave inland 16 0.07
leave we 13 3.32
link  0 -0.11 3 -1.35 4 -0.62 8 -1.85 9 -0.49 10 -0.53 12 -1.14 15 -0.41 18 -0.22
link h_provider 7 0.56
link load 7 0.02
link measure 20 0.76
link offpage 6 0.76
link optout 20 0.39
link outparty 14 2.08
linkword  9 -0.39 12 1.36 15 -0.55 18 -0.12
linkword set 20 1.12
list  14 -0.43 18 0.44 19 2.15
list @ 18 0.02
list by 18 0.78
list detail 18 0.59 19 -0.48
list listing 14 -0.17 18 1.01
list shown 19 -0.22
list these 18 0.18
list thisdoc 19 -0.98
list to 18 0.78
list whole 19 -1.74
list with 19 0.52
listed  17 0.29
listed detail 19 -0.15
listed flow 17 0.88
listed listing 17 0.07 18 -0.15
listed negation 17 1.09
listed not 17 1.25
listed with 19 0.03
listing  2 -0.23 3 -1.74 5 -0.43 10 -1.23 12 -0.11 15 -0.44 17 -0.47 19 0.18 20 -0.79 21 -0.04
listing ^ 18 2.39
listing by 18 0.94
listing exist 17 -0.32
listing h_name 19 -0.9
listing newsletter 14 3.31
listing offpage 19 0.09
listing these 18 1.01
listing thisdoc 18 0.39
listing tool 17 -1.02 19 0.88
listing we 18 -0.99
listing whole 17 -0.22 18 1.84 19 -0.04
load  2 -0.93 4 -1.21 5 -0.19 7 2.98 8 1.58 9 -0.41 11 -0.35 12 -0.2 13 -0.29 15 -0.94 17 -0.44 18 -0.32 19 -0.45 20 -1.11
load @ 13 1.03
load after 9 -1.33
load browser 7 0.18
load click 0 -1.37 7 -1.21 8 1.2 9 -0.12
load consent 0 1.35
load cookie 10 0.13
load cookies 10 0.26
load encrypt 21 0.26
load exist 7 0.09
load first 8 1.03 9 -1.82
load holdings 9 1.48 15 0.04
load if 0 2.22 8 0.39
load merge 9 0.17
load only 8 1.32
load open 7 0.6 8 -0.85
load others 0 0.35
load present 7 0.74
load privacymode 10 0.43
load recognition 15 0.01
load server 7 2.24
load show 6 0.8
load someone 8 0.49
load third 0 1.19
load thou 7 0.26 10 0.03
load to 8 -0.34 13 0.73
load together 6 -0.08 7 0.2 8 -1.24
load toward 8 -1.22 13 0.14
load verbfirst 21 0.22
load yours 8 -0.48
madeby  7 -0.13
madeby @ 0 0.07
map  3 0.51 10 -0.48
map load 8 -0.43
map open 7 -0.5
map regardless 7 2.08
map thou 8 1.59
map you 7 1.33 8 0.94
marketing  4 -0.11 5 -0.47 8 -0.01 10 -0.91 11 -0.22 14 -0.79 15 -0.21 17 -0.61 19 -0.19 20 2.73
marketing @ 3 1.49 17 0.51
marketing assigned 3 0.41
marketing before 0 1.07
marketing consent 0 0.48
marketing cookie 0 0.53 3 0.99
marketing default 0 -0.04
marketing exist 0 0.15
marketing gets 0 2
marketing h_name 4 1.9
marketing not 0 0.01
marketing offpage 3 0.87
marketing only 0 2.09
marketing set 0 0.8
marketing show 20 0.12
marketing technology 3 1.15
marketing third 13 1.13
marketing thou 20 0.13
measure  4 -0.51 5 -2.29 7 -0.17 8 -1.28 13 -0.38 20 1.16
measure @ 0 -0.64 17 1.59
measure anon 11 0.75
measure by 20 0.84
measure consent 0 0.74
measure cookie 3 0.65
measure cookies 3 1.07
measure deal 3 0.38
measure if 0 0.38
measure pd 14 1.97
measure to 20 1.81
measure toward 17 2.18 20 0.54
measure verbfirst 0 1.66
measure we 0 1.27
measure websites 15 0.17
measure you 20 0.24
mech_dpf  16 -0.74
mech_scc  16 -0.09 21 -0.85
merge  7 -0.15 8 -0.17 13 -1.13 15 0.6 17 -0.16
merge by 15 0.55
merge holdings 15 1.5
merge not 15 2.76
merge open 15 -0.53
merge others 15 0.75
more  14 -0.53
necessary  0 -0.71 1 -1.38 2 3.89 4 -1.77 5 -1.07 6 -0.5 9 -0.61 11 -0.37 13 -1.61 14 -2.29 17 -4.89
necessary ^ 2 -0.01 3 3.64
necessary tool 3 0.31
necessary use 2 -1.48
negation  1 -0.68 3 -1.35 4 0.27 5 -0.49 6 -1.42 7 -0.89 9 -0.09 10 -1.14 12 -1.13 13 1.29 15 1.29 18 -0.25 19 -1.4 21 -0.86
negation @ 0 0.98 4 0.53 10 -1.98
negation ^ 4 0.58 13 0.12
negation again 11 1.82
negation analytics 0 0.52
negation anon 11 -0.91
negation asked 1 -0.09
negation beyond 17 0.27
negation by 8 0.04 15 0.04 17 0.99
negation consent 0 0.04 1 -1.22 4 0.53
negation content 4 0.37
negation cookie 2 0.02
negation cookies 2 0.17 10 0.01
negation copula 18 0.71
negation crosssite 15 4.02
negation dc_name 14 2.67
negation deal 20 0.63
negation deed 9 0.72
negation detail 9 0.44 11 1.35
negation duty 8 0.44
negation effect 4 0.4
negation encrypt 21 -0.92
negation find 21 1.98
negation freeof 0 1.74 14 -2.22
negation giveaway 13 0.9
negation goesout 14 -0.59
negation holdings 15 0.18
negation if 4 0.54
negation inland 13 -0.22 16 3.58
negation ip 12 0.68
negation knowing 11 0.81
negation lacking 18 2.94
negation load 0 1.1 7 -1.25 13 0.14
negation marketing 20 0.51
negation measure 20 1.47
negation merge 15 0.57
negation necessary 0 0.82 2 0.24 4 -0.69
negation none 13 -0.02
negation not 0 1.51 4 -1.24 13 0.29 15 -0.34 16 -0.05 17 -1.1
negation only 2 0.54 17 -1.22
negation open 10 0.87
negation other 15 0.81 16 0.68
negation others 2 0.21 4 -0.16 14 -0.45 17 2.14
negation outparty 3 -0.22
negation outside 13 1.24
negation owndata 14 -0.12
negation pd 14 1.07
negation personal 9 -0.59 14 0.56
negation personaldata 9 -0.68 11 -1.23 13 0.49 16 -0.24
negation present 0 0.28
negation process 14 2.09
negation provider 0 0.33
negation recognition 11 2.02 13 -0.95
negation records 13 0.37 15 0.05 16 -0.49
negation reject 4 0.61
negation sell 13 0.86
negation service 17 0.61
negation set 0 0.39
negation share 13 0.42
negation someone 0 -0.3 4 0.78 11 0.46
negation these 0 -1.42 9 -0.7 15 0.16 17 -0.77
negation thisdoc 20 0.46
negation thou 8 0.36
negation to 15 0.39
negation track 10 1.12 15 0.14 17 -0.4
negation transfer 13 -0.94
negation unless 0 0.17
negation verbfirst 13 -1.42
negation visitorid 15 0.4
negation we 0 0.31
negation websites 15 0.54
negation wesubj 17 -0.34
negation whole 18 -3.77
negation with 15 0.19
negation without 13 -0.73 14 -0.65
negation you 0 -0.15 4 0.07 9 -0.41 15 0.69
newsletter  0 -0.45 20 -1.37 21 -1.98
newsletter anytime 5 -2.33
newsletter offtopic 5 -2.13 9 -3.18
newsletter toward 5 0.56
newsletter withdraw 5 -0.07
newsletter you 9 -0.08
nobody ^ 13 1.06
nobody consent 4 1.07
nobody negation 17 0.18
nobody outparty 17 0.06
nobody someone 13 1.86
nodetriment  4 4.69
nodetriment negation 4 0.16
nodetriment you 4 0.87
none  2 -0.19 4 0.39 6 -0.36
none ^ 13 0.71
none analytics 0 0.5
none by 13 0.65
none cannot 13 1.18
none cookies 0 0.74 4 -1.19 14 0.17
none lacking 18 0.37
none load 13 1.15
none measure 15 2.52
none negation 2 -0.1 4 0.27 6 -0.32
none nobody 11 0.73 13 -0.33
none not 6 -0.14 15 -0.08 16 -0.6
none others 15 -0.58 17 1.22
none outparty 13 -0.47
none outside 15 2.01
none payment 17 -0.17
none pd 13 -0.9
none personal 14 0.97
none recognition 11 1.14
none share 13 0.09
none someone 4 0.02 11 0.63 13 -0.58
none store 0 0.65
none thou 14 1.79
none tool 4 -0.19
none transfer 13 -0.15
none we 13 0.05
none withus 13 1.63
not  1 -0.53 3 -0.75 7 -0.78 13 0.72 14 0.07 17 0.65 18 -0.36 21 -0.7
not @ 17 -1.04
not anon 11 -2.91
not ask 1 -0.86
not before 0 1.03 4 -0.36 9 3.93
not by 4 0.91 8 0.09 15 1.27
not compare 15 0.46
not consent 4 1.2
not cookie 2 0.39 10 1.21
not cookies 2 0.39 10 1.07
not copula 0 0.8
not deed 9 1.02
not detail 13 -0.41
not effect 4 1.11
not goesout 14 -0.61 16 4.17
not h_name 0 -0.59
not holdings 17 -1.3
not identify 14 0.49
not ip 12 1
not knowing 9 0.32
not lacking 18 1.84
not marketing 0 0.81 20 0.19
not measure 0 0.8
not merge 15 2.79
not necessary 2 0.06
not negation 1 -0.49 3 -0.11 4 0.49 9 -0.23 14 1.08 18 -0.21 19 -0.28 21 -0.12
not open 10 0.91
not others 2 0.81 17 0.8
not perhaps 11 2.52
not perk 4 0.56
not personal 9 -0.23 14 0.89
not personaldata 17 -0.24
not present 15 -0.35
not process 9 0.09 14 0.01
not provider 0 0.04 13 0.47
not recognition 11 1.52
not require 4 2.46
not sell 13 0.26
not service 0 -0.18
not set 17 0.07
not share 13 0.63
not shown 18 0.35
not someone 9 0.75 11 0.6 14 1.33
not these 0 -0.02 2 0.23 4 0.07
not third 14 -0.16
not thirdcountry 16 4.33
not thou 4 0.4 14 0.82
not to 13 1.1
not tool 17 1.08
not toward 4 -0.57 7 -0.05 9 0.22
not track 10 2.08 17 -0.19
not use 0 -0.06
not verbfirst 0 1.26
not we 13 -0.45
not who 11 2.17
not you 0 -0.22 4 0.24 12 0.93 17 -0.16
nothingelse  15 -0.47 17 0.48
nothingelse ^ 17 0.94
nothingelse not 17 0.44
nothingelse others 15 -0.16
nothingelse outparty 17 0.5
object @ 20 0.43
object ^ 20 0.04
offer privacymode 10 -1.22
offpage  0 -0.13 1 -0.76 9 -0.38 11 -0.58 13 -1.21 15 -0.74 17 -0.1
offpage appears 19 1.07
offpage banner 6 -0.55
offpage before 6 0.67
offpage by 20 0.34
offpage content 3 0.16 8 0.71
offpage detail 19 0.82
offpage exist 6 0.74
offpage h_name 2 0.52 6 0.44
offpage holdings 5 0.18
offpage leans 6 -0.77
offpage load 7 0.04
offpage marketing 3 1.64
offpage only 2 0.17
offpage present 3 0.68
offpage slot 20 1.34
offpage stay 3 0.16
offpage thou 6 1
offpage to 2 0.17 20 0.23
offpage toward 2 0.89
offpage verbfirst 18 1.1
offtopic  0 -2.45 4 -0.61 5 -2.2 9 -0.37
offtopic you 0 -0.24
once  12 -3.1
only  2 1.83 3 -1.49 4 -0.51 6 -1.13 7 -1.55 9 1.74 17 2.03 19 -1.19 20 -0.42
only @ 17 2
only after 7 -0.2 9 0.61
only anon 11 0.96
only answer 9 1.3
only bounded 12 0.38 18 -1.33
only by 12 0.55
only consent 0 1.19 3 1.13 9 -0.35
only cookie 2 1.42
only cookies 0 -0.01 2 0.78
only deal 17 0.25
only deed 9 0.46
only domain 12 0.21
only gets 9 0.23
only ground 1 0.22
only group 11 2.43
only h_name 2 1
only if 9 0.85
only load 8 0.56
only negation 11 0.26 17 -1.59
only not 15 0.55
only ours 15 0.08
only owndata 17 0.79
only payment 9 0.96
only records 17 1.35
only someone 17 -0.74
only these 17 0.42
only tls 21 0.62
only tool 3 -0.45 17 2.18
only usable 4 2.13
only we 9 1.47 15 1.48
only who 0 0.74
only whole 0 1.22
only with 3 1.39 9 0.44
only without 2 1.39
only you 9 0.08 12 0.31
onsite  0 -0.53 1 -0.15 4 0.29 5 -0.62 9 -0.25 10 -0.14 13 -0.48 20 -1.1
onsite anon 12 0.9
onsite cookie 0 -1.27 17 0.63
onsite cookies 17 0.38
onsite encrypt 21 0.36
onsite h_name 17 0.64
onsite pd 14 0.44
onsite these 17 0.55
onsite we 14 0.32
onsite websites 0 -0.3 11 -0.35 17 0.13 21 0.79
onsite wesubj 14 1.56
onsite you 15 1.87
open  2 -0.01 7 3.02 9 -0.29 10 -0.24 11 0.93 13 -0.51 15 -0.34 17 -0.15 18 -0.12
open @ 7 0.4
open analytics 3 1.93
open anon 11 0.93
open banner 6 0.29
open by 7 0.34
open consent 6 1.23
open content 7 0.42
open copula 11 0.64
open deal 0 0.24
open holdings 7 -1.99 20 0.38
open negation 4 0.5
open not 14 0.13
open server 7 0.5
open show 6 0.98
open traffic 7 1.54
open whole 21 0.21
optout  3 -0.17 4 -0.67 5 -0.07 7 -0.04 10 -0.9 11 -0.34 15 -0.1 19 -0.67 20 3.52
optout @ 20 1.02
optout by 20 0.85
optout consent 6 1.08
optout to 20 0.05
optout turnoff 20 -0.74
optout with 20 0.49
other  0 -0.01
other copula 13 0.53
other tool 17 1.06
otherperiod  0 -1.02 7 -0.53 8 -1.12 10 -0.61 13 -2.73 15 -0.21 20 -1.64
otherperiod eu 16 -0.04
otherperiod holdings 9 0.89
others  4 -0.75 9 -0.48 11 -1.93 15 0.98 19 -0.61 20 -0.64
others ^ 17 1.78
others consent 0 0.36 3 0.77
others exist 17 1.61
others holdings 15 0.78
others measure 15 1.98
others negation 17 2.38
others not 17 0.59
others outparty 7 -1.1 9 -0.34
others require 0 1.58
others set 17 0.4
others someone 15 0.89
others websites 13 -0.4
ours  0 -0.58 8 -0.18
ours @ 10 0.63 17 0.13
ours after 9 0.46
ours bounded 16 0.4
ours by 0 -0.45
ours content 10 0.22
ours copula 15 0.19
ours embed 10 1.83
ours holdings 16 1.3
ours listing 18 0.91
ours negation 4 0.7 11 0.11
ours outparty 19 0.67
ours policyword 19 0.98
ours records 12 1.54
ours tool 10 -0.37
ours we 13 0.52
outparty  2 -0.49 6 -0.64 9 -0.01 10 -1.67 11 -0.08
outparty @ 17 1.15
outparty access 13 1.61
outparty ago 17 3.1
outparty before 0 0.13
outparty choice 5 3.45
outparty content 17 1.2
outparty flow 13 0.95
outparty gets 13 1.93
outparty inland 16 -0.85
outparty link 19 0.1
outparty negation 9 1.36 13 0.05
outparty not 9 0.34
outparty onsite 17 1.75
outparty ours 17 0.34
outparty personaldata 14 0.37
outparty provider 13 -0.24
outparty require 3 2.14
outparty set 17 0.38
outparty shown 19 0.56
outparty someone 11 0.24 13 -0.12
outparty third 13 0.18
outparty thisdoc 15 1.22
outparty tool 14 -0.22
outparty track 17 -0.6
outparty websites 13 -0.67 15 0.09
outsider  13 1.45
owndata  1 -0.24 3 -0.56 7 -1.62 8 -2.23 10 -0.34 11 -0.98 12 -0.62 14 -1.01 18 -0.15
owndata deed 4 1.04
owndata first 9 0.86
owndata inland 16 0.31
owndata negation 13 0.04
owndata none 9 0.92
payment encrypt 21 1.44
payment not 9 0.86
payment tool 17 1.96
payment with 9 0.46
pd ^ 14 1.48
pd by 14 0.49
pd negation 13 -0.59 14 1.94
pd none 14 0.71
pd records 13 -0.09
pd someone 14 0.98
perhaps someone 19 0.15
personal  4 -0.29 9 -0.07 11 -0.2 14 3.52 15 -0.03 17 -1.16
personal holdings 11 -0.39
personal negation 14 0.16
personal pd 14 -0.4
personal records 13 -0.45
personal shown 14 0.71
personal these 14 0.98
personaldata  0 -0.64 2 -0.71 3 -0.66 4 -0.89 5 -0.09 7 -1.09 11 -0.5 12 -1.06 13 0.13 15 -1.36 18 -0.01 20 -0.97
personaldata @ 11 1.31
personaldata assigned 14 -0.88
personaldata deal 17 1.17
personaldata deed 9 1.89
personaldata freeof 14 -1.38
personaldata goesout 16 -1.03
personaldata h_life 16 0.93
personaldata holdings 0 -0.88 7 -0.08 12 -0.02 14 0.23 16 -0.26
personaldata negation 13 1.11
personaldata personal 11 -0.35
personaldata process 11 0.45
personaldata records 9 -0.09 11 -0.19 12 -0.95 14 -0.2
personaldata these 15 -0.52
personaldata third 14 -0.52
personaldata thou 9 0.09
personaldata tool 13 0.78
personaldata within 16 1.62
personaldata without 14 -0.63
personaldata you 9 0.14
planned  10 -1.14 16 -2.22 18 -0.78
playstart  8 0.55 10 1.86
playstart content 8 0.14
playstart verbfirst 10 0.55
policyword  20 -0.96
portal  20 0.51
portal optout 20 0.4
present  4 -0.58 8 -0.39 9 -0.74 11 -0.22 13 -0.06 14 -0.35 15 -0.39 17 0.47 20 -0.23
present consent 0 0.38
present find 19 0.02
present someone 1 1.48
present these 3 1.36 19 -1.17
present to 9 -0.08
present toward 9 -0.1
present use 17 -0.68
present we 0 -0.72
present you 1 0.36
privacymode  3 -0.57 7 -0.37 10 4.55
privacymode @ 10 0.66
privacymode domain 10 -1.45
privacymode these 10 -2.06
process  0 -0.04 2 -0.04 3 -0.03 4 -0.01 5 -0.7 7 -1.06 10 -0.76 13 -0.96 15 -1.52 17 -1.05 19 -0.73 21 -0.14
process anon 11 3.67
process bounded 16 0.29
process consent 0 -0.72
process deed 0 0.49 9 0.96
process deletion 11 0.57
process eu 16 0.93
process ground 1 -0.95
process inland 16 1.36
process negation 14 1.09
process not 9 -1.77 14 1.42
process open 0 0.73
process these 1 0.36 4 0.64
provider  3 -0.66 6 -0.35 12 -0.42 15 -0.38 18 -0.17 19 1.74 20 -1.17
provider deal 19 0.66
provider find 19 0.69
provider giveaway 19 0.74
provider ip 12 -1.86
provider load 7 0.44
provider offpage 19 0.81
provider onsite 19 1.04
provider stay 19 0.88
provider tool 6 -0.12 13 -0.22 15 -0.4 19 0.94
provider we 17 1.22
readmore  14 -0.21
receive  1 -0.79 3 -0.32 13 -0.12 20 -0.09
receive by 17 1.21
receive same 4 0.07
recognition  4 -0.61
recognition browser 21 -4.67
recognition by 11 0.06
recognition merge 11 -2.25
recognition others 15 0.47
recognition someone 11 0.54
recognition to 11 1.96
recognition wesubj 13 1.98
records  0 -0.75 1 -1.17 2 -0.91 3 -0.32 4 -0.83 5 -0.81 6 -0.85 7 -0.47 12 -0.03 14 -0.74 15 -0.06 17 -0.47 18 -0.38 19 -1.34 20 -1.67 21 -0.26
records @ 11 0.07
records anon 11 0.75
records before 8 0.87 11 0.51
records bounded 16 0.65
records by 4 -0.82
records copula 10 0.32 13 -0.54
records deed 9 0.13
records deletion 12 -0.1
records euland 16 1.22
records giveaway 13 -0.09
records group 11 5.65
records h_name 18 -0.82
records holdings 8 -0.38 13 -0.4 14 -0.13 16 -0.01 21 -0.24
records leans 10 0.53
records merge 15 1.65
records none 4 0.26
records not 9 0.17 13 0.91 17 -1.49
records only 9 0.47 12 0.94
records onsite 13 0.66
records personaldata 9 0.51
records recognition 11 0.56
records someone 9 0.7 14 0.42
records stay 16 2.01
records stores 9 -0.18
records these 8 0.42 9 0.14 11 0.56
records thisdoc 5 0.5
records toward 14 -0.36
records use 11 2.3
records verbfirst 12 -0.65
records with 7 -0.35
records you 0 -0.04 9 0.05 13 0.59
refers  2 -0.25 3 -0.56 4 -1.18 5 -1.69 7 -0.07 8 -0.43 13 -2.2 20 -0.16
refers after 7 -2.26
refers click 8 -0.11
refers cookies 17 0.23
refers copula 20 1.18
refers leans 8 -0.09 16 0.37
refers offpage 19 0.21
refers show 6 0.39
refers verbfirst 20 0.33
regardless  4 0.71 7 0.85
regardless cookie 4 1.26
regardless cookies 4 1.03
regardless tool 4 0.06
regardless you 7 1.15
reject  0 -0.1 4 4.05 9 -0.28 11 -0.7 14 -0.66 15 -0.02 17 -0.06 18 -0.2 19 -0.28
reject @ 4 0.39
reject consent 4 -1.05
reject cookies 0 0.97
reject effect 4 0.23
reject necessary 2 2.13 4 -0.03
reject negation 4 0.24 13 -0.56
reject none 4 0.82
reject same 4 0.74
reject set 0 1.15
reject shown 4 0.14
reject to 4 0.05
reject you 4 0.59
remember  4 -0.4
remember aslongas 5 0.95
removed  5 0.99
renounce  4 1.64
request  13 -2.95 14 -1.97
request ^ 14 -1.06
request personal 14 -0.07
request personaldata 14 -0.08
require  0 0.26 5 -1.7 9 -0.78 17 -0.1
require click 8 0.06
require consent 0 1.38
require cookie 0 -0.1 4 1.13
require negation 0 -1.63
require set 0 1.51
require someone 0 0.28
require tool 0 -2.66
require wait 0 1.74
require you 0 0.47
retrieve  6 -1.45 7 0.54 9 -0.07
retrieve by 10 0.72
retrieve tool 19 0.83
retrieve with 7 1.2
retrieve you 10 1.79
right  20 -0.2
same  0 -0.04 4 4.28
sell  9 -0.48 13 3.22 14 -2.6
sell negation 13 1.42
sell not 13 0.75
sell personal 13 0.64
sell toward 13 -3.06
sell trading 13 -1.93
separately  19 1.28
separately someone 19 0.43
server  1 -0.51 10 -0.93 12 -0.4
server confined 16 0.98
server encrypt 21 0.06
server with 16 -0.51
service  5 -0.49 10 -0.13 13 -0.8
service consent 3 0.32
service load 0 -0.59
service only 17 0.52
service payment 17 -0.46
service technology 3 0.83
service tool 17 0.27
set  0 1.2 1 -0.02 3 -0.26 4 -0.96 5 -0.94 6 -0.83 11 -0.59 14 -0.2 15 -0.25 19 -0.25
set after 7 0.62
set analytics 0 1.46
set basis_li 3 1.4
set before 9 -0.04
set consent 0 0.16
set first 9 -0.86
set h_name 17 0.69
set if 9 0.15
set ip 12 1.17
set marketing 3 0.55
set necessary 0 -0.79 2 0.05
set someone 0 0.47
set switchon 10 0.51
set thou 0 1.69
set to 7 -1.14
set with 10 0.08
set without 0 -0.04
settings  4 -0.56 5 1.63 6 -0.45
settings you 21 0.16
share  4 -1.2 10 -1.38 13 1.9 14 -1.55 15 -1.54 16 -0.56 17 -0.03
share after 9 0.11
share flow 13 -1.55
share giveaway 13 -1.68
share negation 13 0.4
share ours 13 -1.18
share outparty 13 0.76 17 -0.23
share traffic 9 1.28
share unless 13 -0.93
share you 0 -0.75 9 0.54 13 -0.44
shorten  0 -0.41 7 -0.99 12 3.72 17 -0.08
shorten analytics 11 0.99
shorten nobody 11 0.73
shorten you 12 0.43
shorten yours 12 -1.29
show  0 -1.03 3 -1.82 4 -0.33 5 -1.68 6 1.19 12 -0.2 13 -0.25 15 -0.48 16 -0.15 18 -0.24 20 -0.55
show after 6 0.14 8 0.38
show asked 1 -0.72
show banner 19 0.51
show by 7 -0.91 10 0.69
show choice 6 0.79
show copula 10 0.5
show find 7 1.51
show footer 6 1.17
show group 11 0.15
show holdings 20 -1.07
show ip 7 1.08
show map 8 0.58
show only 0 2 11 0.25
show open 7 -0.37
show personal 14 1
show these 0 0.29 19 0.78
show thou 7 -0.7
show to 7 -0.04
show use 6 0.55
show window 2 -0.03 6 0.82
show with 8 0.58
show you 0 0.91
shown  0 -0.29 2 -0.28 5 -0.14 7 -0.58 8 -0.6 10 -0.2 13 -0.38 20 -0.08
shown after 7 -0.57
shown analytics 3 0.15
shown anon 11 1.67
shown bounded 11 0.56
shown consent 6 1.1
shown cookie 19 -0.84
shown copula 11 -0.25 18 -0.87 19 -1
shown holdings 15 0.14
shown inland 16 0.32
shown not 11 0.55
shown only 11 0.26
shown outparty 11 -0.75
shown present 0 -0.26
shown someone 5 -0.47
shown stores 16 0.26
shown technology 3 0.32
shown these 21 0.74
shown thisdoc 19 -0.8
shown thou 19 1.32
shown tool 19 0.56
shown use 6 0.38
shown we 15 0.21 17 -1.07
shown whole 4 -1.61 18 2.53
shown with 6 0.56
shown you 20 -0.3
sitealone  15 1.81
slot  3 1.38 7 -0.01 9 -0.59 10 -0.4 11 -0.39 13 -0.16 18 -0.45 20 1.52 21 -0.03
slot analytics 3 1.56
slot assigned 3 1.39
slot by 20 0.83
slot click 4 0.89
slot content 3 1.03
slot leans 3 0.04
slot measure 20 0.58
slot not 8 0.84 20 2.22
slot open 20 0.48
slot reject 20 1.26
slot someone 20 0.9
slot these 20 0.11
slot thisdoc 3 -1.65 20 2.9
slot window 3 0.84
socialpage  10 -0.13 12 -0.55
socialpage you 15 0.03
someof  0 -0.21 5 -0.07 16 -0.02 17 -1.21 18 -0.25
someone  1 -0.6 3 -0.88 5 -0.35 7 -0.62 8 -0.29 10 -0.44 11 1.03 12 -0.2 13 -0.77 15 -0.62 16 -0.53 17 -0.51 21 -0.51
someone @ 4 0.85 7 -0.38
someone ^ 15 -0.38
someone after 1 0.11
someone analytics 0 1.1
someone by 14 -0.17
someone click 0 -0.35
someone confined 11 0.04
someone consent 2 -0.74
someone content 9 -0.88
someone copula 9 0.26 11 0.76
someone crosssite 15 0.17
someone deal 9 0.15
someone deed 9 1.16
someone expire 11 1.55
someone identify 11 0.29
someone leans 10 1.05
someone necessary 2 1.16
someone negation 11 0.05
someone not 11 0.25
someone offpage 4 0.23 19 0.29
someone only 2 0.02 9 -0.85
someone others 15 1.95
someone ours 21 1.19
someone outparty 13 0.11
someone personal 13 -0.25
someone playstart 8 0.79
someone receive 19 0.51
someone recognition 14 -0.91
someone records 9 0.09
someone refers 7 -2.1
someone reject 0 -0.42
someone show 6 1.12
someone slot 20 0.51
someone stay 11 0.5
someone switchon 8 0.57
someone these 20 0.36
someone thou 9 -0.79
someone to 7 -0.37
someone transfer 9 0.14 21 0.43
someone use 0 -1.43
someone verbfirst 0 0.5 9 -1.43
someone we 21 0.51
someone websites 11 -0.87 15 0.49
someone whereif 9 2.45
someone with 11 -1.65 20 0.7
someone you 5 -0.28 8 -1.45
stay  3 0.01 17 -0.14 20 -0.26 21 -0.1
stay after 2 0.63
stay appears 3 0.55
stay blocked 0 0.47
stay inland 16 0.13
stay someone 13 1.76
stay these 3 0.99
stay tool 19 0.68
stay withus 13 0.87
store  3 -0.46 6 -0.16 7 -1.1 8 -0.26 15 -0.23 17 -0.47 21 -0.75
store cannot 11 0.74
store euland 16 0.38
store inland 16 1.38
store ip 12 1.9
store leans 13 0.66
store negation 12 1.56
store not 14 0.75
store pd 14 0.88
store these 11 0.89
store third 16 0.04
stores  0 -0.33 4 -0.84 6 -0.76 8 -0.81 9 -0.54 12 -0.13 17 -1.02 18 -0.67 19 -0.41 20 -0.48 21 -0.24
stores bounded 16 1.89
stores by 1 0.3
stores confined 16 0.27
stores cookie 2 0.69
stores cookies 2 0.29
stores country 16 -1.21
stores euland 16 1.61
stores goesout 16 -0.57
stores inland 16 1.36
stores kept 16 0.06
stores leans 16 1.07
stores other 16 2.58
stores pd 14 0.12
stores server 16 1.83
stores stay 16 2.24
stores third 16 0.64
stores we 9 0.46
stores wesubj 9 0.63
striving  16 -1.62
striving holdings 16 -0.22
switchon  10 2.06 11 -0.21 12 1.47
technology  0 1.48 1 -0.75 6 -0.18 8 -0.55 9 -0.31 13 -0.5 16 -0.39 20 -0.3 21 -0.35
technology @ 10 -0.48 17 1.07
technology ^ 0 0.86
technology after 7 1.03
technology aslongas 0 0.44
technology before 0 0.79
technology blocked 0 1.79
technology by 10 -0.9
technology domain 12 0.95
technology leans 0 0.36
technology load 7 0.16
technology negation 0 0.25
technology open 7 1.36
technology outparty 17 0.26
technology payment 17 -0.12
technology service 0 -0.32
technology set 7 1.1
technology settings 19 1.15
technology these 19 1.49
technology third 17 2.03
technology tool 0 -0.56
technology without 0 0.62
telltale  6 -0.5
theonly  17 2.05
theonly we 17 0.52
thereupon @ 8 1.9
thereupon negation 8 1
thereupon not 0 0.34 8 0.38
these  0 -0.27 2 -0.04 4 -0.39 6 -0.28 7 -0.22 9 -0.64 12 -0.03 13 -0.38 15 -0.68 16 -0.67 18 -0.4 21 -0.27
these @ 0 0.04
these ^ 2 -0.15 20 -0.45
these after 7 0.23
these analytics 12 -0.06
these anon 11 1.13
these by 8 0.6
these cannot 11 0.68
these consent 4 0.34
these cookie 17 0.6
these cookies 17 0.34
these copula 0 0.13 4 -0.44 9 0.3 15 0.48
these exist 6 0.01
these flow 4 1.08
these h_name 0 -0.43
these holdings 0 0.14 5 0.19
these knowing 21 1
these linkword 20 1.95
these list 17 1.56
these load 7 0.77
these marketing 3 1.24
these necessary 2 0.39
these negation 4 0.08 11 0.29
these none 4 0.18
these others 15 0.5
these outparty 15 0.07
these personaldata 13 -0.12
these privacymode 10 0.23
these records 13 -0.44
these show 4 0.25
these shown 17 0.2
these slot 3 0.98
these someone 1 -0.7
these third 15 0.57
these thou 0 -0.16 8 -0.42
these tool 18 0.56 19 0.4
these toward 13 0.61
these verbfirst 1 -0.2
these we 13 1.33
these whole 14 0.74 18 0.96
these withdraw 5 0.26
third  9 -0.06 13 0.91 14 -1.13
third other 13 -1.85
third others 17 -0.76
third outparty 9 -0.03 13 0.71 14 -0.85
third tool 13 0.51
third verbfirst 13 -0.62
thirdcountry  13 -2.06
thirdcountry inland 16 -1.37
thirdcountry negation 16 1.95
thirdcountry not 16 0.35
thisdoc  0 -0.44 2 -1.04 3 -1.17 4 -0.78 6 -0.71 7 -0.42 8 -0.71 9 -0.61 10 -0.93 11 -0.47 13 -0.32 14 -1.33 15 -0.64 16 -1.08 18 1.87 19 -1.59
thisdoc ^ 18 0.44
thisdoc all 18 1.15
thisdoc beneath 3 1.29
thisdoc cookie 17 0.15
thisdoc cookies 17 0.04
thisdoc find 18 1.15
thisdoc offpage 19 0.03
thisdoc records 17 1.06
thisdoc thou 5 0.28
thisdoc whole 17 -0.19 18 1.18
thisdoc you 18 0.66
thou  12 -0.67 13 -0.76 15 -0.33 16 -0.43 17 -0.74 18 -0.47 19 -0.09 20 -0.08
thou @ 4 0.1 20 0.04
thou ^ 13 -0.24
thou after 0 -0.39 6 0.71
thou again 5 0.1
thou all 4 1.45
thou analytics 0 0.96
thou beneath 5 0.36
thou bounded 9 -1.01
thou by 4 0.68 5 -0.77
thou category 3 1.07
thou click 0 -0.27 8 -0.18
thou confined 2 0.58
thou consent 19 0.31
thou content 8 1.03 9 -1.5
thou cookie 4 0.33 19 -0.43
thou cookies 19 -0.25
thou deal 9 0.26
thou deed 4 -0.54
thou encrypt 21 1.24
thou gets 6 0.59
thou holdings 8 0.32 13 -0.13
thou inland 16 1
thou leans 6 0.72
thou listing 18 0.38
thou load 8 0.26
thou negation 0 0.13 4 -0.31
thou none 0 0.03
thou not 2 0.14 5 -0.17 6 0.41 17 -0.12
thou only 2 0.61 9 -1.17
thou open 7 0.04 9 -0.91
thou optout 20 0.03
thou outparty 0 0.37
thou playstart 8 1.03
thou records 13 -0.07
thou show 0 -0.64 6 0.12
thou someone 4 -0.41 6 -0.81 9 -0.98 14 -0.45
thou store 1 0.12 9 0.33
thou these 5 1.52 6 0.06
thou third 13 0.41
thou tool 0 0.6 4 0.32 5 1.1 17 -0.14
thou toward 5 -0.25
thou undo 5 0.26
thou verbfirst 0 1.26
thou video 10 0.11
thou wesubj 0 1.35 10 0.47
thou withdraw 5 0.12
thou you 0 -0.57 7 -0.05 9 -0.06 13 -0.31
thumbnail  8 0.85 9 -0.93
tie measure 20 0.71
tie merge 11 -1.13
tie recognition 11 -0.48
tie you 9 0.8
tls  7 -2.36 21 7.9
tls copula 21 -8.47
tls whole 21 0.12
to  0 -0.35 1 -0.22 2 -0.21 3 -0.45 7 -0.21 8 -0.4 11 -0.07 15 -0.35 21 -0.3
to @ 5 1.1
to by 21 0.03
to click 8 0.11
to cookies 19 0.76
to copula 13 0.14
to deal 13 -0.17 17 0.12
to detail 19 1.34
to effect 4 -0.89
to giveaway 13 -2.01
to goesout 16 0.05
to knowing 13 -0.51
to leans 20 0.98
to marketing 20 1.03
to negation 13 0.47
to newsletter 5 -1.87
to nobody 13 0.63
to onsite 6 0.11
to ours 4 0.67
to payment 9 0.13
to same 4 0.29
to server 7 0.62
to set 13 0.87
to someone 4 0.58 20 0.87
to these 0 0.19 3 0.03 19 0.07
to thou 9 0.2
to tool 19 0.28
to toward 4 -0.39 7 -0.22 19 -0.08
to verbfirst 0 0.1 21 0.54
together  0 -0.05 6 -0.03 7 3.51 10 -1.5 19 -0.39
together ^ 7 0.02
together duty 8 2.03
together each 7 -0.24
together link 7 0.6
together onsite 7 0.31
together open 6 -0.93
together set 7 0.69
together show 7 0.75
together thou 7 0.17
together to 7 0.64
together with 7 1.19
tool  1 -0.52 2 -0.06 4 -0.3 9 -0.55 10 -0.03 11 -1.13 12 -1.28 13 -0.21 14 -0.16 15 -0.29 16 -0.91 20 -0.78 21 -1.05
tool @ 17 0.98 18 1.4
tool after 11 0.21
tool all 17 0.82
tool analytics 0 0.19 3 0.57
tool anon 11 0.01
tool appears 6 0.42
tool banner 0 0.56
tool basis_li 3 2.61
tool below 19 0.94
tool beneath 19 1.1
tool bounded 17 0.56
tool by 18 0.65
tool change 19 1.57
tool complete 18 0.96
tool cookie 0 -0.2 2 -0.21 18 -0.47
tool cookies 0 -0.08 2 -0.13 18 -0.26
tool copula 1 0.27 13 -0.84 17 0.14 19 0.95
tool default 2 -1.01
tool detail 19 0.77
tool find 19 1.65
tool fullest 18 1.62
tool gets 6 0.71
tool leans 18 0.44
tool link 19 0.42
tool listed 19 0.08
tool marketing 17 -1.71
tool necessary 3 -1.57
tool not 17 0.1
tool offpage 19 2.08
tool only 9 1.13 17 1.01
tool onsite 18 0.64
tool open 6 1.09 19 0.12
tool ours 3 0.04
tool outparty 17 0.47
tool provider 19 0.82
tool refers 19 0.03
tool require 0 0.37
tool set 9 0.75
tool stores 2 0.97
tool these 3 0.4 6 0.2 19 0.27
tool thispolicy 18 4.24
tool use 17 0.99
tool verbfirst 13 -0.41
tool we 17 1.13
tool whole 18 1.19
tool you 6 0.68
toward  0 -0.14 3 -0.39 5 -0.01 6 -0.05 8 -0.11 10 -0.62 11 -0.53 12 -0.68 14 -0.18 15 -0.07 16 -0.54 17 -1.09 18 -0.79 19 -0.39
toward @ 5 0.17 9 1.23 13 0.2
toward after 9 0.27
toward before 0 0.11
toward by 7 -1.37
toward consent 5 0.55
toward content 3 0.1
toward cookie 4 0.38 5 0.8
toward cookies 2 0.11
toward copula 11 0.65 13 0.64
toward domain 10 -1.43
toward encrypt 21 0.49
toward first 8 0.73
toward goesout 16 0.49
toward h_name 4 1.06
toward h_provider 9 0.93
toward leans 20 0.32
toward negation 13 0.22
toward nobody 13 0.71
toward offpage 0 0.54 19 0.52
toward offtopic 5 -0.25
toward only 9 0.02
toward others 13 0.2
toward ours 13 -0.76 21 0.17
toward outparty 13 1.23
toward owndata 17 1.66
toward privacymode 10 -1.25
toward records 13 -0.66
toward reject 4 -1.23
toward same 4 1.2
toward service 0 -0.73
toward set 13 0.43
toward slot 0 0.38
toward someone 11 0.35
toward technology 0 -1.27
toward these 0 0.94
toward to 9 -0.33 13 -0.74
toward tool 2 0.06
toward video 8 0.79
toward you 6 0.33
track  4 -0.89 10 1 13 -1.01 14 -0.39 15 1.6 19 -1.45
track negation 15 2.44
track not 15 1.17
track other 15 0.99
track outparty 15 1.05
track you 15 0.19
track yourchoice 3 0.11
trading  13 1.95
trading negation 13 0.5
trading not 13 0.4
trading ours 13 0.26
trading records 13 0.32
trading share 13 -0.63
traffic  0 -2.21 1 -0.41 5 -0.41 6 -1.06 7 -0.57 8 -0.75 9 1.23 10 -0.4 11 -0.03 14 -0.89 15 -0.56 17 -0.18 19 -0.35 21 1.32
traffic ^ 21 0.13
traffic anon 11 0.45
traffic confined 13 1.28
traffic copula 21 1.05
traffic encrypt 21 1.4
traffic flow 21 0.22
traffic negation 9 0.11 13 1.32
traffic others 13 1.35
traffic ours 21 0.52
traffic records 9 0.13
traffic server 21 0.63
traffic someone 9 -0.52
traffic stay 13 0.51
traffic stores 21 0.08
traffic thirdcountry 16 0.59
traffic transfer 21 0.48
traffic we 21 1.28
traffic you 9 0.04
transfer  0 -0.01 1 -0.34 4 -0.34 8 -0.08 11 -0.15 12 -1.31
transfer @ 8 1.22
transfer deal 9 -0.33
transfer deed 9 -0.37
transfer encrypt 21 1.15
transfer first 9 0.14
transfer goesout 16 0.98
transfer negation 16 0.16
transfer not 16 0.34
transfer these 9 0.84
transfer to 9 0.35
transfer tool 13 0.51
transfer traffic 21 -1.08
transfer you 9 0.69
turnoff  9 -0.2 20 3.61
turnoff ^ 20 0.35
turnoff consent 0 1.18
turnoff h_name 20 1.38
undo  0 -0.27 3 -0.03 5 3.36
undo @ 5 0.09
unless  0 1.22 2 0.24 4 -2.17
unless consent 0 1.09 1 0.94
unless copula 17 0.48
unless deed 9 1.74
unless necessary 2 0.37
unnecessary blocked 2 4.34
unnecessary cookie 0 1.03
unnecessary cookies 0 0.26
unnecessary negation 4 2.36
unnecessary tool 0 0.69
unnecessary whole 3 0.75
unnecessary you 0 0.39
url  3 -1.61 4 -1.34 7 -0.62 9 -0.25 10 3.65 14 -0.21 18 -0.6 19 2.71 20 5.52
usa  21 -0.11
usa these 16 0.1
usable  2 -1.69 4 4.05
use  3 -0.72 7 -0.51 9 -1.14 10 0.69 13 -1.16 15 -0.56 18 -0.07
use @ 3 -0.51 6 0.71
use analytics 12 1.79
use anon 12 0.33
use by 0 0.66 12 0.22
use click 8 2.21
use consent 0 0.75
use cookies 17 1.01
use copula 0 0.34
use find 19 1.43
use following 17 1.69
use h_name 17 -0.01
use inland 16 0.05
use necessary 2 1.32
use negation 10 -0.36 17 0.93
use not 17 1.43
use offpage 19 0.98
use only 0 1.07 17 0.58
use others 17 -0.64
use present 17 -0.56
use privacymode 10 0.77
use shown 19 0.26
use thou 0 -0.36 19 0.85
use to 17 -0.12
use tool 5 -0.27 18 -0.6
use toward 11 0.53
use with 0 0.11 12 2.45
use withdraw 5 0.68
verbfirst  1 -0.7 5 -0.81 6 -0.79 9 -0.5 12 -0.09 13 -0.97 14 -0.5 15 -0.42 16 -0.17 17 -0.11 19 -0.37 20 -0.39
verbfirst @ 0 0.09
verbfirst ^ 1 1.13
verbfirst after 7 -0.06
verbfirst anon 11 0.59
verbfirst answer 6 2.54
verbfirst ask 1 -0.1
verbfirst bounded 2 0.59
verbfirst by 3 0.21 6 0.03 7 -0.79
verbfirst category 3 0.53
verbfirst choice 10 0.79
verbfirst cookie 18 0.6
verbfirst cookies 17 -0.31 18 0.8
verbfirst copula 0 -0.28 6 -0.26 7 -0.55 9 -0.39 10 -0.46 12 -0.25 15 -0.45 19 -0.21
verbfirst deal 7 0.23 14 0.96
verbfirst deed 9 0.45
verbfirst detail 11 0.21
verbfirst each 7 -3.32
verbfirst holdings 4 0.26
verbfirst includes 20 0.01
verbfirst leans 13 -0.15
verbfirst listing 18 0.96
verbfirst marketing 3 0.77
verbfirst negation 11 0.15 13 0.36
verbfirst not 17 0.95
verbfirst only 0 -0.38 1 0.58
verbfirst onsite 0 0.25
verbfirst outparty 18 0.43
verbfirst same 4 0.14
verbfirst set 10 1.33
verbfirst shorten 12 0.93
verbfirst store 16 1.38
verbfirst these 0 0.27 1 1.33 2 0.04 4 0.34 5 -0.27 10 0.23 21 0.48
verbfirst third 13 0.84
verbfirst thou 8 0.36
verbfirst tls 21 1.2
verbfirst to 0 0.47
verbfirst together 7 0.27
verbfirst tool 13 0.31
verbfirst toward 13 1.27
verbfirst transfer 21 0.75
verbfirst with 0 -1
verbfirst without 0 0.08
verbfirst you 0 0.17
verbfirst yours 9 0.01
video  4 -0.55 9 -1.37 10 1.9 20 -0.33
video @ 3 0.22 10 -0.28
video ^ 10 0.57
video after 8 -0.84
video by 10 0.56
video content 4 -0.1 8 -0.25 10 -0.15
video deletion 3 0.3
video domain 10 0.89
video holdings 10 -1.29
video includes 3 0.51
video not 8 0.6
video offpage 3 -0.08
video set 10 1.79
video these 8 0.4
video thou 10 -0.02
video together 8 -1.98
video tool 8 1.27 10 0.97
video verbfirst 10 0.85
we  0 -0.46 1 -0.64 2 -0.8 3 -0.42 4 -1.17 5 -0.29 6 -0.69 7 -0.51 8 -1.47 9 -0.52 14 -0.52 15 -0.07 16 -0.22 17 -0.25 18 -0.45 19 -0.8 20 -0.87 21 -0.07
we @ 6 0.23
we ^ 1 -0.83 2 -0.7 3 -0.7 5 -0.55 11 -0.53 17 0.6 19 -0.18
we account 10 0.03
we after 9 0.12
we analytics 3 -0.34
we asked 1 -0.63
we assigned 3 0.59
we bounded 0 -0.28
we by 3 0.72
we click 9 0.1
we copula 9 0.12
we counts 11 0.05
we default 6 -3.6
we domain 10 0.05
we freeof 12 -0.55
we holdings 16 0.37
we leans 13 0.61
we listing 18 0.5
we measure 0 0.21 14 1.25
we negation 10 -0.51 14 -0.14 15 0.29
we not 2 -0.7 10 -0.1 13 0.35
we only 11 0.63
we onsite 21 -2.88
we ours 11 -0.19
we owndata 9 -0.93
we personaldata 15 -0.3 17 -0.43
we planned 10 -0.16
we present 10 1.17 19 -0.24
we privacymode 10 0.52
we process 13 -0.17 16 0.03
we processor 17 2.1
we provider 17 0.28
we someone 9 0.02 14 0.27 15 0.59
we stay 13 0.2
we these 7 0.87 9 0.2 15 0.8
we third 13 1.05
we thou 9 0.15
we to 12 -0.88
we tool 17 0.4 19 0.44
we toward 0 0.81 9 -0.45
we traffic 13 0.95
we twoclick 8 2.27
we verbfirst 0 -0.32
we websites 7 0.59 15 0.21 21 -0.69
we wesubj 2 -0.15 3 -0.05 4 -0.28 5 -1.2 6 -0.2 7 -0.36 9 -0.12 11 -0.31 14 -0.12 15 -0.56 16 -0.78 17 -0.48 18 -0.13 20 -0.38 21 -0.5
we with 7 -1.47
we withdraw 5 0.89
we without 10 0.19 12 -0.35
we you 13 0.16 15 1.17 17 -0.08
websites  1 -0.24 3 -1.5 5 -0.3 9 -1.11 10 -0.28 11 -1.15 13 -0.79 16 -0.06 19 -0.39 20 -1.5
websites after 6 -3.54
websites before 12 1.29
websites flow 15 0.15
websites includes 10 1.03
websites negation 15 0.89
websites shorten 12 0.81
websites thou 15 0.08
websites with 12 1.5
wesubj  2 -0.1 4 -0.21 5 -1.11 6 -0.15 7 -0.28 9 -0.06 11 -0.22 14 -0.06 15 -0.51 16 -0.68 17 -0.31 18 -0.08 20 -0.3 21 -0.43
wesubj @ 0 0.11 17 -0.15
wesubj ^ 0 0.15 1 -0.27 10 -0.39 14 -0.97 19 -0.51
wesubj account 10 0.55
wesubj before 0 1.16
wesubj by 0 0.19
wesubj choice 10 0.05
wesubj cookie 2 0.43
wesubj cookies 2 0.89 17 0.44
wesubj domain 10 0.24
wesubj following 17 0.2
wesubj h_purpose 12 0.54
wesubj holdings 0 0.17 11 -0.38
wesubj hypothetical 21 -0.17
wesubj if 0 0.3
wesubj keepus 13 1.09
wesubj knowing 11 0.11
wesubj leans 13 0.68
wesubj measure 0 1.09
wesubj negation 10 -0.47 14 -1.33
wesubj not 10 -0.19 13 0.36 14 -0.36
wesubj only 11 0.87
wesubj ours 1 0.53
wesubj owndata 13 0.25
wesubj pd 13 0.52
wesubj planned 10 -0.02
wesubj privacymode 10 2.38
wesubj service 0 -0.46
wesubj share 13 0.43
wesubj stores 12 0.37 16 0.98
wesubj these 17 0.4
wesubj thisdoc 17 0.15
wesubj to 11 -0.91
wesubj tool 13 -1.38 17 0.36
wesubj toward 13 -0.32
wesubj trading 13 0.83
wesubj twoclick 8 0.15
wesubj use 8 0.49 17 0.93
wesubj we 1 0.79 10 -0.07 11 -0.01 17 -1.06
whereif  0 -0.01
whereif ^ 16 -0.87
which who 3 -1.16 19 -0.31
who  7 -0.01
whole  6 -0.68 8 -0.06 11 -0.12 17 -0.22 19 -0.43 20 -1.23
whole ^ 18 1.47
whole by 18 0.49
whole cookie 4 -0.82
whole cookies 4 -0.68
whole eu 16 -0.49
whole find 4 2.82
whole listing 18 1.11
whole onsite 18 1.04
whole open 7 0.36
whole receive 18 1.26
whole require 3 2.56
whole service 18 0.81
whole shorten 11 0.98
whole tls 21 0.56
whole to 7 1.67
whole tool 4 -0.42 18 1.96
whole toward 7 0.71
whole use 18 1.14
whole we 18 1.13
whole websites 21 0.68
whole withdraw 5 0.76
window  1 -0.05 3 0.59 4 -0.7 6 2.65 7 -1.39 9 -0.33 10 -0.55 16 -0.66 18 -0.81 21 1.09
window banner 6 -0.46
window choice 2 -0.64
window cookie 6 0.24
window cookies 6 0.3
window encrypt 21 0.73
window negation 0 0.47
window not 0 1.33
window offpage 3 0.16 6 -1.02
window open 6 0.35
window thou 6 0.49
window with 6 1.02
with  0 -0.06 1 -0.48 4 -0.41 13 -0.78 16 -0.19 17 -0.67 18 -0.42 21 -0.36
with @ 0 0.2 16 -0.16
with arrival 6 0.78
with by 1 -0.11 3 -0.5 4 -0.79 7 -0.15 13 -0.2 18 -0.11
with click 8 0.74
with consent 1 1.46
with content 7 0.06
with copula 10 0.4
with deed 9 1.32 20 0.76
with detail 11 0.16
with domain 3 1.43
with flow 9 -0.38
with functional 3 0.73
with h_life 11 1.56
with link 19 2.61
with not 11 0.36
with onsite 15 0.47
with open 6 0.81
with records 15 0.83
with someone 6 0.13
with these 0 1.6 20 0.14
with thisdoc 20 0.54
with together 7 -0.86
with tool 2 0.6
with toward 6 0.77
with verbfirst 0 -0.33
with whole 12 0.56
with you 6 0.49 12 -0.41
withdraw  0 -1.43 1 -2.08 3 -0.84 4 -1.44 5 3.67 6 -0.46 19 -0.52
withdraw @ 5 0.64
withdraw ^ 5 2.27
withdraw consent 0 -0.48
withdraw cookie 5 0.64
withdraw cookies 5 0.26
withdraw offpage 5 0.64
withdraw tool 5 0.66
withdraw toward 5 0.3
withdraw undo 5 -1.06
without  13 -0.96
without ^ 2 0.43 14 -1.1
without before 0 -1.51 14 0.48
without consent 0 0.13
without negation 14 -1.4
without nopersonaldata 14 0.63
without personaldata 14 1.68
withus ours 16 0.45
withus we 7 0.91
words 0 0 -2.1 1 -2.15 2 -2.86 3 -0.55 4 -1.86 5 -2.71 6 -2.99 7 -2.27 8 -2.7 9 -2.68 10 -1.8 11 -1.97 12 -1.92 13 -0.74 14 -1.44 15 -1.97 16 -1.45 17 -1.55 18 -1.92 19 -1.65 20 -3.47 21 -1.88
words 1 0 -2.74 1 -2.4 2 -2.6 3 -0.95 4 -0.81 5 -1.25 6 -2.54 7 -2.24 8 -3 9 -1.51 10 -2.03 11 -2.41 12 -2.6 13 -1.22 14 -1.28 15 -1.7 16 -2.33 17 -2.06 18 -2.57 19 -1.01 20 -1.66 21 -1.31
words 2 0 -1.99 1 -0.7 2 -1.66 6 -1.51 7 -1.59 8 -1.93 9 -1.33 10 -1.51 11 -1.54 12 -1.65 17 -2.64 18 -2.21 20 -1.04
you  1 -0.17 2 -0.93 3 -0.61 5 -0.36 7 -0.28 10 -1.41 11 -0.6 14 -0.56 15 -0.36 16 -0.49 17 -1.03 18 -0.76 19 -0.98 21 -0.56
you @ 0 0.06 9 0.57 20 0.19
you ^ 0 -0.4 1 -0.03 2 -0.16 7 -0.26 19 -0.19 20 -0.98
you after 6 0.52 15 0.5
you again 5 0.15
you all 4 0.26
you analytics 0 0.35
you anytime 5 1.39 20 -0.26
you arrival 6 0.59
you asked 1 0.08
you banner 3 -1.07
you before 9 0.63
you bounded 2 0.48
you browser 7 0.7
you by 14 -0.72 21 0.23
you choice 5 0.17
you click 0 -1.01
you consent 0 0.82 9 -0.26
you content 4 0.26
you cookie 4 1.15
you cookies 2 0.16
you copula 2 0.5 6 0.21 13 0.61
you deal 9 0.15 15 0.12 21 0.15
you deed 9 0.05
you detail 9 0.41
you effect 4 1.17 20 -0.61
you encrypt 21 1.57
you firstvisit 6 0.6
you freeof 4 0.75
you holdings 1 0.31 5 0.07 13 0.11
you if 0 -1.03
you leans 10 0.1 20 -0.39
you load 8 0.31
you negation 9 0.13 11 0.04 13 0.14
you none 13 0.7
you not 2 1.82 4 0.25
you offpage 19 0.37
you offtopic 4 -3.69
you only 2 0.69
you onsite 4 0.31 6 0.34 7 0.12 14 0.27
you open 6 0.61
you ours 21 0.48
you outparty 0 1.08 13 0.19
you outside 20 2.35
you personaldata 13 0.49
you process 1 1.19
you receive 9 -0.56
you recognition 11 0.75
you records 11 -0.54
you service 0 -0.32
you shorten 12 0.79
you show 6 0.16 13 -0.31
you shown 6 0.14 10 2.26
you someone 3 -0.11 8 -0.02 19 -0.58 21 -0.23
you stay 16 0.12
you store 12 -0.84
you stores 1 1.1
you these 3 0.08 6 0.05 13 0.01 20 0.21
you thou 0 -0.93 1 -0.07 2 -0.52 8 -0.45 11 -0.91 12 -0.22 13 -0.16 14 -1.02 17 -0.63 18 -0.34 21 -1.34
you to 9 0.09
you tool 4 0.41 5 0.36 6 0.43
you transfer 9 1.04
you turnoff 20 -1.34
you verbfirst 0 0.07 4 0.77
you visitorid 9 0.25
you we 9 0.79
you websites 15 1.45
you with 12 0.17 21 0.15
you withdraw 5 0.1
you without 4 0.44
you yourchoice 5 1.51
yourchoice  3 0.36 5 1.48
yourchoice by 3 2.11
yourchoice not 5 1.96
yours  0 -0.16 7 -0.32 13 1.15 17 -0.59
yours @ 13 0.18
yours ^ 13 0.81
yours anon 11 1.09
yours bounded 16 0.32
yours hearsay 13 0.06
yours inland 16 1.64
yours not 13 1.06
yours ours 13 1.47
yours transfer 21 1.42
yours you 9 1.75`;
